/**
 * Who may ask, from where, and what a browser may do with the answers.
 */
@NullMarked
package org.hospitalgraph.web.safety;

import org.jspecify.annotations.NullMarked;
