package org.hospitalgraph.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.document.draft.Passage;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.UnknownEntity;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads from a fact back to its sentence, if the document is available. */
@RestController
@RequestMapping("/api/v1/sources/{id}")
class DocumentController {

	/** How much text is shown before and after a passage. */
	private static final int AROUND = 200;

	private final DocumentFolder folder;

	DocumentController(DocumentFolder folder) {
		this.folder = folder;
	}

	@GetMapping("/document")
	Whole document(@PathVariable EntityId id, Locale language) {
		SourcePlaces source = source(id);
		Optional<DocumentText> text = this.folder.text(source.id());
		List<Cited> places = text
			.map((found) -> source.places()
				.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.flatMap((place) -> cited(place.getKey(), place.getValue(), found.text()).stream())
				.toList())
			.orElse(List.of());
		return new Whole(source.id(), source.title(), text.map(DocumentText::text).orElse(null),
				text.map((found) -> new Passages(found).all()).orElse(List.of()), places,
				text.isPresent() ? null : absent(source).in(language));
	}

	@GetMapping("/passages")
	Words passage(@PathVariable EntityId id, Question question, Locale language) {
		SourcePlaces source = source(id);
		Optional<DocumentText> text = this.folder.text(source.id());
		if (text.isEmpty()) {
			return Words.none(source.id(), question.at(), absent(source).in(language));
		}
		String all = text.get().text();
		SourcePlaces.Place place = source.places().get(question.at());
		Optional<Cited> cited = (place != null) ? cited(question.at(), place, all) : Optional.empty();
		return cited.map((one) -> new Words(source.id(), question.at(), one.page(), one.start(), one.end(),
				all.substring(one.start(), one.end()), all.substring(Math.max(0, one.start() - AROUND), one.start()),
				all.substring(one.end(), Math.min(all.length(), one.end() + AROUND)), null))
			.orElseGet(() -> Words.none(source.id(), question.at(),
					Message.of("document.no-place", source.id(), question.at()).in(language)));
	}

	private static Optional<Cited> cited(String at, SourcePlaces.Place place, String text) {
		return place.in(text).map((ends) -> new Cited(at, place.page(), ends[0], ends[1]));
	}

	private SourcePlaces source(EntityId id) {
		return this.folder.source(id.text()).orElseThrow(() -> new UnknownEntity(id.text(), List.of()));
	}

	private Message absent(SourcePlaces source) {
		String sha = (source.sha256() != null) ? source.sha256() : "–";
		return this.folder.isSet() ? Message.of("document.not-there", source.title(), source.id(), sha)
				: Message.of("document.nowhere", source.title());
	}

	/**
	 * The place that is wanted.
	 *
	 * @param at locator
	 */
	record Question(@NotNull @Size(max = 200) String at) {
	}

	/**
	 * A document.
	 *
	 * @param source its id
	 * @param title its title
	 * @param text its text; null if it is not available
	 * @param passages its paragraphs
	 * @param places that its dossier cites
	 * @param message where to get it, if it is not available
	 */
	record Whole(String source, String title, @Nullable String text, List<Passage> passages, List<Cited> places,
			@Nullable String message) {
	}

	/** A place of a text. */
	record Cited(String at, @Nullable Integer page, int start, int end) {
	}

	/**
	 * The words at a place.
	 *
	 * @param source id of the document
	 * @param at locator
	 * @param page its page, if it has pages
	 * @param start where the words begin in the text
	 * @param end where the words end
	 * @param text the words; null if they are not available
	 * @param before the text before them
	 * @param behind the text after them
	 * @param message why they are not available, and where to get them
	 */
	record Words(String source, String at, @Nullable Integer page, @Nullable Integer start, @Nullable Integer end,
			@Nullable String text, @Nullable String before, @Nullable String behind, @Nullable String message) {

		static Words none(String source, String at, String message) {
			return new Words(source, at, null, null, null, null, null, null, message);
		}

	}

}
