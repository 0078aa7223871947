/**
 * HTTP: everything that questions need not know. Nothing imports it.
 */
@NullMarked
package org.hospitalgraph.web;

import org.jspecify.annotations.NullMarked;
