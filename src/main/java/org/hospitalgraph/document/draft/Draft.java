package org.hospitalgraph.document.draft;

import java.util.List;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, proposed to whoever writes its dossier. Nothing of it is stored.
 *
 * @param source the document
 * @param passages its paragraphs
 * @param text its text, to which all places belong
 * @param mentions who is in it
 * @param dates when
 * @param entities those that a dossier would have
 * @param facts what is said of two of them
 * @param figures values
 * @param themes what it is about; proposals only
 * @param warnings what whoever reviews it should know
 */
public record Draft(Source source, List<Passage> passages, String text, List<Mention> mentions, List<DateMention> dates,
		List<DraftEntity> entities, List<DraftFact> facts, List<DraftFigure> figures, List<DraftTheme> themes,
		List<String> warnings) {

	/**
	 * The document.
	 *
	 * @param id slug
	 * @param title as given, or as the document has it
	 * @param published a date, or {@code after} a date
	 * @param language {@code fr} or {@code en}
	 * @param kind such as {@code press-release}
	 * @param sha256 fingerprint of its text
	 * @param url where it was found, where that was said
	 */
	public record Source(String id, String title, String published, String language, String kind, String sha256,
			@Nullable String url) {
	}

}
