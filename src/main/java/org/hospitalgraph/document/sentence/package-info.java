/**
 * The sentences of a document: the entities and dates in each, and the words that relate
 * them.
 */
@NullMarked
package org.hospitalgraph.document.sentence;

import org.jspecify.annotations.NullMarked;
