/**
 * The messages for readers, in French and in English, and why a request is refused.
 */
@NullMarked
package org.hospitalgraph.model.message;

import org.jspecify.annotations.NullMarked;
