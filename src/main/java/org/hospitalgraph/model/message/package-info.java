/**
 * What the program tells a reader, in French and in English, and why it refuses
 * something.
 */
@NullMarked
package org.hospitalgraph.model.message;

import org.jspecify.annotations.NullMarked;
