/**
 * Sentences of a document: whom and when each names, and the words by which it tells who
 * is with whom.
 */
@NullMarked
package org.hospitalgraph.document.sentence;

import org.jspecify.annotations.NullMarked;
