/**
 * Lists of memberships that somebody keeps.
 */
@NullMarked
package org.hospitalgraph.register.list;

import org.jspecify.annotations.NullMarked;
