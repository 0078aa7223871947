package org.hospitalgraph.document.draft;

/**
 * A place in the document.
 *
 * @param at locator for a dossier, such as {@code p.1/2}: the second paragraph of the
 * first page
 * @param page its page, from 1; 0 if the document has no pages
 * @param start where its words begin in the text
 * @param end the position after them
 */
public record Passage(String at, int page, int start, int end) {
}
