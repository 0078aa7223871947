/**
 * Takes the text out of documents: plain text, web pages, PDF, Word. Whatever is sent,
 * time and memory are bounded, nothing is fetched and no script runs. Imports
 * {@code model}; its libraries are loaded when the first document comes.
 */
@NullMarked
package org.hospitalgraph.document.reading;

import org.jspecify.annotations.NullMarked;
