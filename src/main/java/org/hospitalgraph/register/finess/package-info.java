/**
 * FINESS, in its classic files and as FINESS+.
 */
@NullMarked
package org.hospitalgraph.register.finess;

import org.jspecify.annotations.NullMarked;
