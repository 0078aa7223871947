/**
 * What HTTP needs and no question should know, put together here. Nothing imports it.
 */
@NullMarked
package org.hospitalgraph.web;

import org.jspecify.annotations.NullMarked;
