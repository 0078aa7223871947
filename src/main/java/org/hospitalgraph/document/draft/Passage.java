package org.hospitalgraph.document.draft;

/**
 * A place of the document.
 *
 * @param at locator for a dossier, such as {@code p.1/2}: the second paragraph of the
 * first page
 * @param page its page, from 1; 0 where the document has none
 * @param start of its words in the text
 * @param end behind them
 */
public record Passage(String at, int page, int start, int end) {
}
