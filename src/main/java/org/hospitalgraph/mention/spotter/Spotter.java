package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.KnownNames;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;
import org.hospitalgraph.mention.spotter.SpottedWords.How;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that name entities, from the beginning of a text to its end. */
public final class Spotter {

	static final Set<Kind> GROUPS = EnumSet.of(Kind.GHT, Kind.GCS, Kind.GCSMS, Kind.CHT, Kind.GROUPEMENT, Kind.CPTS,
			Kind.GIP, Kind.GIE);

	private static final Set<Kind> INSTITUTIONS = EnumSet.of(Kind.ARS, Kind.UNIVERSITE, Kind.FACULTE);

	private final List<Word> words;

	private final Pieces pieces;

	private final Lexicon lexicon;

	private final Lists lists;

	private final Kinds kinds;

	private final boolean[] taken;

	private final List<SpottedWords> found = new ArrayList<>();

	private final KnownNames known;

	private final WholeNames names;

	public Spotter(List<Word> words, Lexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
		this.pieces = new Pieces(words);
		Extents extents = new Extents(words, this.pieces);
		this.lists = new Lists(words, this.pieces, extents, lexicon);
		this.kinds = new Kinds(words, this.pieces);
		this.taken = new boolean[words.size() + 1];
		this.known = new KnownNames(words, this.pieces, lexicon);
		this.names = new WholeNames(words, this.pieces, extents, this.kinds, lexicon);
	}

	public List<SpottedWords> all() {
		int at = 0;
		while (at < this.pieces.size()) {
			if (Thread.interrupted()) {
				throw new Interrupted();
			}
			Piece piece = this.pieces.get(at);
			at = this.taken[piece.first()] ? at + 1 : piece.isHouse() ? kind(at) : name(at);
		}
		this.found.sort(Comparator.comparingInt(SpottedWords::start)
			.thenComparing(SpottedWords::end, Comparator.reverseOrder()));
		LonelyNames.dropLonely(this.found);
		return this.found;
	}

	/** A kind, or several for one name, with the names that follow. */
	private int kind(int at) {
		Piece first = this.pieces.get(at);
		if (first.kind() == Kind.CONVENTION) {
			return agreement(at);
		}
		int last = at;
		boolean joint = false;
		while (last + 1 < this.pieces.size() && this.kinds.isCoordinate(last)) {
			joint |= !this.kinds.isSame(last) && !this.words.get(this.pieces.get(last + 1).first()).isJoined();
			last++;
		}
		List<Kind> kinds = this.pieces.all().subList(at, last + 1).stream().map(Piece::kind).distinct().toList();
		String unit = first.isNamed() ? first.token() : null;
		Extent name = this.kinds.isDescribed(first) ? Extent.NONE : this.names.whole(at, last, first);
		if (name.isNone() || name.geographic() && this.kinds.isPlural(first)) {
			return bare(at, last, kinds);
		}
		unit = (unit == null && this.kinds.isOneHouse(first) && this.lists.behind(name.end()).items().isEmpty())
				? "hopitaux" : unit;
		int known = this.found.size();
		List<List<Kind>> each = joint ? kinds.stream().map(List::of).toList() : List.of(kinds);
		for (List<Kind> some : each) {
			add(joint ? name.first() : first.first(), name, How.KIND, some, unit);
		}
		int end = name.end();
		boolean opened = this.kinds.isPlural(first) && !"hopitaux".equals(unit) && opened(end, kinds, name);
		if (!INSTITUTIONS.contains(first.kind())) {
			end = opened ? end : shared(end, each, unit, first);
			boolean alone = !"hopitaux".equals(unit) && end == name.end() && each.size() == 1
					&& !this.names.isKnown(last) && !this.kinds.isProper(first, name)
					&& (this.kinds.isPlural(first) || "France".equals(text(name)));
			if (opened || alone) {
				Areas.dropOne(this.found, this.words.get(name.first()).start(), each.size());
			}
			else if (this.kinds.isPlural(first) && !"hopitaux".equals(unit)) {
				Areas.dropAll(this.found.subList(known, this.found.size()), this.kinds.count(first));
			}
		}
		colon(end, first);
		return this.pieces.at(end);
	}

	private int shared(int end, List<List<Kind>> each, @Nullable String unit, Piece kind) {
		Lists.Items more = this.lists.behind(end);
		boolean many = !GROUPS.contains(kind.kind()) && (unit == null || !Piece.isProper(unit));
		boolean shared = many
				&& (this.kinds.isPlural(kind) || more.pointed() || more.joined() && !this.kinds.isSingular(kind))
				|| GROUPS.contains(kind.kind()) && this.kinds.isPlural(kind);
		if (!shared) {
			return end;
		}
		int last = end;
		for (Extent item : more.items()) {
			each.forEach((kinds) -> add(item.first(), item, How.KIND, kinds, unit));
			last = item.end();
		}
		return last;
	}

	private boolean opened(int end, List<Kind> kinds, Extent area) {
		List<Extent> items = this.lists.opened(end);
		if (items.size() < 2 || items.stream().anyMatch(Extent::geographic)
				|| !this.lists.behind(area.end()).items().isEmpty()) {
			return false;
		}
		items.forEach((item) -> add(item.first(), item, How.KIND, kinds, null));
		return true;
	}

	/** A kind without a name after it. */
	private int bare(int at, int last, List<Kind> kinds) {
		Piece piece = this.pieces.get(at);
		int next = this.pieces.get(last).last() + 1;
		Optional<Extent> before = this.kinds.english(piece, this.taken);
		if (before.isPresent()) {
			Word first = this.words.get(before.get().first());
			String place = text(before.get());
			if (this.kinds.isPlural(piece)) {
				this.kinds.earlier(before.get(), this.taken)
					.forEach((one) -> add(one.first(), one, How.KIND, kinds, null));
			}
			this.found.add(new SpottedWords(first.start(), this.words.get(next - 1).end(), How.KIND, kinds, null, place,
					List.of()));
			return last + 1;
		}
		if (this.kinds.isPlural(piece)) {
			List<Extent> items = this.lists.opened(next);
			if (items.size() > 1 || !items.isEmpty() && this.words.get(next - 1).isOnNewLine()) {
				items.forEach((item) -> add(item.first(), item, How.KIND, kinds, null));
			}
		}
		else if (GROUPS.contains(piece.kind()) && this.names.isNew(piece)) {
			Extent called = this.names.calledLater(next);
			if (!called.isNone() && !this.taken[called.first()]) {
				add(called.first(), called, How.KIND, kinds, null);
			}
		}
		else if (piece.kind() != Kind.UNIT && !INSTITUTIONS.contains(piece.kind()) && this.kinds.isAgain(piece)) {
			this.found.add(new SpottedWords(this.words.get(piece.first()).start(), this.words.get(next - 1).end(),
					How.AGAIN, kinds, null, null, List.of()));
		}
		return last + 1;
	}

	/** {@code GCS Neurochirurgie : Valenciennes – Lille}. */
	private void colon(int end, Piece kind) {
		if (!GROUPS.contains(kind.kind()) || end >= this.words.size()) {
			return;
		}
		List<Extent> items = this.lists.opened(end).stream().toList();
		long known = items.stream().filter((item) -> !this.lexicon.hospitalsOf(text(item)).isEmpty()).count();
		if (known > 0 && 2 * known >= items.size()) {
			items.forEach(this::town);
		}
	}

	/** A list of hospitals or members without a kind. */
	private void unsaid(int at) {
		Word word = this.words.get(this.pieces.get(at).first());
		int next = this.pieces.get(at).last() + 1;
		if (word.raw().matches("(?i).*s") && next < this.words.size()) {
			List<Extent> items = this.lists.opened(next);
			long known = items.stream().filter((item) -> !this.lexicon.hospitalsOf(text(item)).isEmpty()).count();
			if (items.size() > 1 && (2 * known >= items.size() || known == 0 && items.size() > 2)) {
				items.forEach(this::town);
			}
		}
	}

	private void town(Extent item) {
		if (!this.taken[item.first()]
				&& this.known.at(this.pieces.at(item.first())).filter((known) -> !known.isTerritory()).isEmpty()) {
			add(item.first(), item, How.TOWN, List.of(), null);
		}
	}

	private int name(int at) {
		Piece piece = this.pieces.get(at);
		if (this.words.get(piece.first())
			.isOneOf("etablissement", "hopitaux", "membres", "parties", "adherents", "members", "signataires")) {
			unsaid(at);
		}
		KnownNames.Known known = this.known.at(at).orElse(null);
		if (known == null || this.taken[piece.first()]) {
			return at + 1;
		}
		Word first = this.words.get(piece.first());
		int end = this.pieces.get(known.last()).last() + 1;
		this.found.add(new SpottedWords(first.start(), this.words.get(end - 1).end(),
				known.isTerritory() ? How.TERRITORY : How.NAME, List.of(), null, null, known.entities()));
		take(piece.first(), end);
		return known.last() + 1;
	}

	/** An agreement known by its name; the entities in its name are read too. */
	private int agreement(int at) {
		this.lexicon.whole()
			.at(this.pieces.all(), at, this.words)
			.filter((known) -> known.last() > at)
			.ifPresent((known) -> this.found.add(new SpottedWords(this.words.get(this.pieces.get(at).first()).start(),
					this.words.get(this.pieces.get(known.last()).last()).end(), How.NAME, List.of(), null, null,
					known.entities().stream().filter((one) -> isOf(one, Label.CONVENTION)).toList())));
		return at + 1;
	}

	private static boolean isOf(KnownEntity entity, Label label) {
		return entity.summary().label().equals(label.text());
	}

	private void add(int first, Extent name, How how, List<Kind> kinds, @Nullable String unit) {
		int end = this.words.get(name.end() - 1).end();
		if (this.words.get(name.first()).isAfter('«') && name.end() < this.words.size()) {
			int closed = this.words.get(name.end()).gap().indexOf('»');
			end += (closed >= 0) ? closed + 1 : 0;
		}
		this.found.add(new SpottedWords(this.words.get(first).start(), end, how, kinds, unit, text(name), List.of()));
		take(first, name.end());
	}

	private void take(int from, int to) {
		for (int i = from; i < to; i++) {
			this.taken[i] = true;
		}
	}

	private String text(Extent name) {
		return name.text(this.words);
	}

	/** The time for the text is over. */
	public static final class Interrupted extends RuntimeException {

		public Interrupted() {
			super("interrupted", null, false, false);
		}

	}

}
