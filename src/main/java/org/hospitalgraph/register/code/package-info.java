/**
 * Official codes and what they stand for: communes, legal forms, projections of
 * coordinates.
 */
@NullMarked
package org.hospitalgraph.register.code;

import org.jspecify.annotations.NullMarked;
