package org.hospitalgraph.mention;

import java.util.List;

import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.mention.value.FigureMention;

/**
 * The entities, dates and figures in a text.
 *
 * @param mentions in the order of the text
 * @param dates in the order of the text
 * @param figures in the order of the text
 */
public record TextMentions(List<Mention> mentions, List<DateMention> dates, List<FigureMention> figures) {
}
