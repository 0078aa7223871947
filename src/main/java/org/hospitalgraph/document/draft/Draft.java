package org.hospitalgraph.document.draft;

import java.util.List;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the dossier of a document. Nothing of it is stored.
 *
 * @param source the document
 * @param passages its paragraphs
 * @param text its text, in which all positions are
 * @param mentions the entities that it mentions
 * @param dates when
 * @param entities those that a dossier would have
 * @param facts what it says about two of them
 * @param figures values
 * @param themes possible themes
 * @param warnings what its reviewer should know
 */
public record Draft(Source source, List<Passage> passages, String text, List<Mention> mentions, List<DateMention> dates,
		List<DraftEntity> entities, List<DraftFact> facts, List<DraftFigure> figures, List<DraftTheme> themes,
		List<String> warnings) {

	/**
	 * The document.
	 *
	 * @param id slug
	 * @param title the title that was given, or that of the document
	 * @param published a date, or {@code after} a date
	 * @param language {@code fr} or {@code en}
	 * @param kind such as {@code press-release}
	 * @param sha256 fingerprint of its text
	 * @param url where it was found, if that was given
	 */
	public record Source(String id, String title, String published, String language, String kind, String sha256,
			@Nullable String url) {
	}

}
