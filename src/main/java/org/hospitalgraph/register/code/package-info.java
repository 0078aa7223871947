/**
 * Official codes and their meaning: communes, legal forms, projections of coordinates.
 */
@NullMarked
package org.hospitalgraph.register.code;

import org.jspecify.annotations.NullMarked;
