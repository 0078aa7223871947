/**
 * Lists of memberships that people keep.
 */
@NullMarked
package org.hospitalgraph.register.list;

import org.jspecify.annotations.NullMarked;
