/**
 * Membership lists that people keep.
 */
@NullMarked
package org.hospitalgraph.register.list;

import org.jspecify.annotations.NullMarked;
