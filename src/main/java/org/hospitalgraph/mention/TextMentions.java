package org.hospitalgraph.mention;

import java.util.List;

/**
 * What a text names.
 *
 * @param mentions in the order of the text
 * @param dates in the order of the text
 * @param figures in the order of the text
 */
public record TextMentions(List<Mention> mentions, List<DateMention> dates, List<FigureMention> figures) {
}
