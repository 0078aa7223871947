/**
 * Extracts the text of documents: plain text, web pages, PDF, Word. Time and memory are
 * limited, nothing is fetched and no script runs. Imports {@code model}; its libraries
 * are loaded when the first document comes.
 */
@NullMarked
package org.hospitalgraph.document.reading;

import org.jspecify.annotations.NullMarked;
