package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Label;

/**
 * Known names without a kind: {@code HOURAA}, {@code Hôpitaux Publics Grand Lille},
 * {@code Pas-de-Calais}. They count only if they are written like names.
 */
public final class KnownNames {

	private static final int SHORTEST_WORD = 4;

	/**
	 * There are many towns, which are often ordinary words: they count only where a place
	 * is expected.
	 */
	private static final Set<String> BEFORE_PLACES = Set.of("a", "de", "d", "du", "des", "en", "sur", "in", "of",
			"from", "at", "near", "la", "le", "l", "les", "et", "and", "vers", "entre");

	/** {@code G4 Sud-Méditerranée} is not the G4. */
	private static final Pattern DIRECTION = Pattern.compile("Sud|Nord|Est|Ouest");

	private final List<Word> words;

	private final Pieces pieces;

	private final Lexicon lexicon;

	public KnownNames(List<Word> words, Pieces pieces, Lexicon lexicon) {
		this.words = words;
		this.pieces = pieces;
		this.lexicon = lexicon;
	}

	/**
	 * A known name.
	 *
	 * @param entities the entities with this name
	 * @param last index of its last piece
	 */
	public record Known(List<KnownEntity> entities, int last) {

		public boolean isTerritory() {
			return this.entities.stream().allMatch((one) -> one.summary().label().equals(Label.TERRITORY.text()));
		}

	}

	public Optional<Known> at(int piece) {
		if (piece >= this.pieces.size()) {
			return Optional.empty();
		}
		return this.lexicon.whole().at(this.pieces.all(), piece, this.words).flatMap((longest) -> {
			int first = this.pieces.get(piece).first();
			int last = this.pieces.get(longest.last()).last();
			if (isGluedTo(first, last)) {
				return Optional.empty();
			}
			List<KnownEntity> written = longest.entities()
				.stream()
				.filter((entity) -> isWrittenLikeOne(entity, first, last))
				.toList();
			return written.isEmpty() ? Optional.empty()
					: Optional.of(new Known(said(written, first, last), longest.last()));
		});
	}

	/** {@code la région Grand Est} is the place, even if something else has this name. */
	private List<KnownEntity> said(List<KnownEntity> named, int first, int last) {
		List<KnownEntity> places = named.stream()
			.filter((one) -> one.summary().label().equals(Label.TERRITORY.text()))
			.toList();
		if (places.isEmpty() || places.size() == named.size() || first == 0) {
			return named;
		}
		Word before = this.words.get(first - 1);
		if (this.words.get(first).goesOn()
				&& before.isOneOf("region", "regions", "regional", "en", "dans", "in", "departement")) {
			return places;
		}
		boolean alone = this.words.get(first).lineBreaks() > 0
				&& (last + 1 == this.words.size() || this.words.get(last + 1).lineBreaks() > 0);
		return alone ? named.stream().filter((one) -> !places.contains(one)).toList() : named;
	}

	/** A part of a longer hyphenated name is not the name. */
	private boolean isGluedTo(int first, int last) {
		boolean before = first > 0 && this.words.get(first).isJoined();
		boolean behind = last + 1 < this.words.size() && (this.words.get(last + 1).isJoined()
				|| this.words.get(last + 1).isSpaced() && DIRECTION.matcher(this.words.get(last + 1).raw()).matches());
		return before || behind;
	}

	private boolean isWrittenLikeOne(KnownEntity entity, int first, int last) {
		List<Word> telling = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			if (!this.words.get(i).isSmall()) {
				telling.add(this.words.get(i));
			}
		}
		long named = telling.stream().filter(Word::isNamed).count();
		if (!this.words.get(first).isNamed() || 2 * named < telling.size()) {
			return false;
		}
		boolean joined = false;
		for (int i = first; i <= last; i++) {
			joined |= this.words.get(i).isOneOf("et", "and");
		}
		if (joined && !this.lexicon.isWritten(entity, "et") && !this.lexicon.isWritten(entity, "and")) {
			return false;
		}
		boolean territory = entity.summary().label().equals(Label.TERRITORY.text());
		if (telling.size() == 1) {
			String raw = telling.getFirst().raw();
			boolean same = this.lexicon.isWritten(entity, raw);
			boolean like = !telling.getFirst().isAcronym() && raw.length() >= SHORTEST_WORD;
			boolean meant = same || like || territory && telling.getFirst().isAcronym();
			return meant && (!territory || isPlace(first));
		}
		return true;
	}

	private boolean isPlace(int first) {
		Word word = this.words.get(first);
		if (word.isAfter(',') || word.isAfter('(') || word.isAfter(':') || word.isAfter('–')) {
			return true;
		}
		return first > 0 && word.goesOn() && !this.words.get(first - 1).spelled().isEmpty()
				&& BEFORE_PLACES.contains(this.words.get(first - 1).spelled().getFirst());
	}

}
