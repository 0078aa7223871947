package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Extents.Extent;
import org.hospitalgraph.mention.Found.How;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that name somebody, from the beginning of a text to its end. */
final class Spotter {

	private static final Set<Kind> GROUPS = EnumSet.of(Kind.GHT, Kind.GCS, Kind.GCSMS, Kind.CHT, Kind.GROUPEMENT,
			Kind.CPTS, Kind.GIP, Kind.GIE);

	private static final Set<Kind> INSTITUTIONS = EnumSet.of(Kind.ARS, Kind.UNIVERSITE, Kind.FACULTE);

	private static final Pattern ENGLISH = Pattern.compile("(?i)hospitals?|university|center");

	private static final Pattern PLURAL = Pattern
		.compile("(?i)les|des|aux|nos|ces|leurs|ses|both|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"
				+ "|treize|quatorze|quinze|two|three|four|five|seven|eight|nine|ten|twelve|\\d{1,2}");

	private static final Pattern SINGULAR = Pattern.compile("(?i)le|la|l|du|au|un|une|ce|cet|cette|notre|son");

	private final List<Word> words;

	private final Pieces pieces;

	private final Lexicon lexicon;

	private final Extents extents;

	private final Lists lists;

	private final boolean[] taken;

	private final List<Found> found = new ArrayList<>();

	private final KnownNames names;

	Spotter(List<Word> words, Lexicon lexicon) {
		this.words = words;
		this.lexicon = lexicon;
		this.pieces = new Pieces(words);
		this.extents = new Extents(words, this.pieces);
		this.lists = new Lists(words, this.pieces, this.extents, lexicon);
		this.taken = new boolean[words.size() + 1];
		this.names = new KnownNames(words, this.pieces, lexicon);
	}

	List<Found> all() {
		int at = 0;
		while (at < this.pieces.size()) {
			if (Thread.interrupted()) {
				throw new Interrupted();
			}
			Piece piece = this.pieces.get(at);
			at = this.taken[piece.first()] ? at + 1 : piece.isHouse() ? kind(at) : name(at);
		}
		this.found.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
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
		while (last + 1 < this.pieces.size() && isCoordinate(last)) {
			joint |= !this.words.get(this.pieces.get(last + 1).first()).isJoined();
			last++;
		}
		List<Kind> kinds = this.pieces.all().subList(at, last + 1).stream().map(Piece::kind).distinct().toList();
		String unit = (first.kind() == Kind.UNIT) ? first.token() : null;
		Extent name = named(at, last, GROUPS.contains(first.kind()));
		if (name.isNone() || name.geographic() && isPlural(first)) {
			return bare(at, last, kinds);
		}
		List<List<Kind>> each = joint ? kinds.stream().map(List::of).toList() : List.of(kinds);
		for (List<Kind> some : each) {
			add(joint ? name.first() : first.first(), name, How.KIND, some, unit);
		}
		int end = name.end();
		boolean opened = isPlural(first) && opened(end, kinds, name);
		if (!INSTITUTIONS.contains(first.kind())) {
			end = opened ? end : shared(end, each, unit, first);
			boolean alone = end == name.end() && each.size() == 1 && !isKnown(last)
					&& (isPlural(first) || "France".equals(text(name)));
			if (opened || alone) {
				dropArea(name, each.size());
			}
		}
		colon(end, first);
		return this.pieces.at(end);
	}

	/** The name behind a kind: what is known, or capitalised words. */
	private Extent named(int at, int last, boolean digits) {
		Extent written = this.extents.after(behindAcronym(last), digits);
		Names.Longest known = this.lexicon.whole().at(this.pieces.all(), last, this.words).orElse(null);
		if (known == null || known.last() <= last
				|| this.words.get(this.pieces.get(last).last() + 1).gap().matches(" +[-‐–—] +")) {
			return written;
		}
		int end = this.pieces.get(known.last()).last() + 1;
		boolean goesOn = end < this.words.size() && this.words.get(end).isJoined() && written.end() > end;
		return goesOn ? written : new Extent(this.pieces.get(last + 1).first(), end, false);
	}

	/** {@code le groupement hospitalier de territoire (GHT) de l’Artois}. */
	private int behindAcronym(int last) {
		int next = this.pieces.get(last).last() + 1;
		boolean acronym = next + 1 < this.words.size() && this.words.get(next).gap().strip().equals("(")
				&& this.words.get(next).isAcronym() && this.words.get(next + 1).gap().strip().startsWith(")")
				&& this.pieces.get(this.pieces.at(next)).kind() == this.pieces.get(last).kind();
		return acronym ? next + 1 : next;
	}

	private boolean isKnown(int piece) {
		return this.lexicon.whole()
			.at(this.pieces.all(), piece, this.words)
			.filter((known) -> known.last() > piece)
			.isPresent();
	}

	private int shared(int end, List<List<Kind>> each, @Nullable String unit, Piece kind) {
		Lists.Items more = this.lists.behind(end);
		boolean shared = isPlural(kind) || more.pointed() || more.joined() && !isSingular(kind);
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
		if (items.size() < 2 || !this.lists.behind(area.end()).items().isEmpty()) {
			return false;
		}
		items.forEach((item) -> add(item.first(), item, How.KIND, kinds, null));
		return true;
	}

	/** {@code les CHU du Nord-Ouest (Lille, Amiens)}: the Nord-Ouest has no CHU. */
	private void dropArea(Extent area, int times) {
		int start = this.words.get(area.first()).start();
		int dropped = 0;
		for (int i = this.found.size() - 1; i >= 0 && dropped < times; i--) {
			Found one = this.found.get(i);
			if (one.how() == How.KIND && one.start() <= start && one.end() > start) {
				this.found.remove(i);
				dropped++;
			}
		}
	}

	/** A kind without a name behind it. */
	private int bare(int at, int last, List<Kind> kinds) {
		Piece piece = this.pieces.get(at);
		int next = this.pieces.get(last).last() + 1;
		Optional<Extent> before = english(piece);
		if (before.isPresent()) {
			Word first = this.words.get(before.get().first());
			String place = text(before.get());
			this.found
				.add(new Found(first.start(), this.words.get(next - 1).end(), How.KIND, kinds, null, place, List.of()));
			return last + 1;
		}
		if (isPlural(piece)) {
			List<Extent> items = this.lists.opened(next);
			if (items.size() > 1 || !items.isEmpty() && this.words.get(next - 1).isOnNewLine()) {
				items.forEach((item) -> add(item.first(), item, How.KIND, kinds, null));
			}
		}
		else if (piece.kind() != Kind.UNIT && !INSTITUTIONS.contains(piece.kind()) && isAgain(piece, next)) {
			this.found.add(new Found(this.words.get(piece.first()).start(), this.words.get(next - 1).end(), How.AGAIN,
					kinds, null, null, List.of()));
		}
		return last + 1;
	}

	/** {@code le CHU}, or an acronym alone; not {@code un CHU}, {@code chaque GHT}. */
	private boolean isAgain(Piece piece, int next) {
		if (piece.first() == 0) {
			return this.words.get(0).isAcronym();
		}
		Word before = this.words.get(piece.first() - 1);
		if (this.words.get(piece.first()).goesOn() && before.raw().matches("(?i)un|une|chaque|tout|aucun|a|an|each")) {
			return false;
		}
		boolean defined = before.raw().matches("(?i)le|la|l|du|au|ce|cette|notre|the|this");
		return defined || !GROUPS.contains(piece.kind()) && this.words.get(piece.first()).isAcronym()
				&& !this.words.get(piece.first()).goesOn();
	}

	/** {@code Lille University Hospital}: the name stands before its kind. */
	private Optional<Extent> english(Piece piece) {
		int first = piece.first();
		boolean english = this.words.subList(first, piece.last() + 1)
			.stream()
			.anyMatch((word) -> ENGLISH.matcher(word.raw()).matches());
		if (!english || first == 0 || !this.words.get(first).goesOn()) {
			return Optional.empty();
		}
		int start = first;
		while (start > 0 && start > first - 4 && (start == first || this.words.get(start).goesOn())
				&& this.words.get(start - 1).isCapital() && !this.taken[start - 1]
				&& !this.words.get(start - 1).isOneOf("the") && !this.pieces.kindAt(start - 1)) {
			start--;
		}
		return (start < first) ? Optional.of(new Extent(start, first, false)) : Optional.empty();
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

	/** A list of hospitals or members whose kind is not said. */
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
				&& this.names.at(this.pieces.at(item.first())).filter((known) -> !known.isTerritory()).isEmpty()) {
			add(item.first(), item, How.TOWN, List.of(), null);
		}
	}

	private int name(int at) {
		Piece piece = this.pieces.get(at);
		if (this.words.get(piece.first())
			.isOneOf("etablissement", "hopitaux", "membres", "parties", "adherents", "members", "signataires")) {
			unsaid(at);
		}
		KnownNames.Known known = this.names.at(at).orElse(null);
		if (known == null || this.taken[piece.first()]) {
			return at + 1;
		}
		Word first = this.words.get(piece.first());
		int end = this.pieces.get(known.last()).last() + 1;
		this.found.add(new Found(first.start(), this.words.get(end - 1).end(),
				known.isTerritory() ? How.TERRITORY : How.NAME, List.of(), null, null, known.entities()));
		take(piece.first(), end);
		return known.last() + 1;
	}

	/** An agreement that is known by its name; those in its name are read too. */
	private int agreement(int at) {
		this.lexicon.whole()
			.at(this.pieces.all(), at, this.words)
			.filter((known) -> known.last() > at)
			.ifPresent((known) -> this.found.add(new Found(this.words.get(this.pieces.get(at).first()).start(),
					this.words.get(this.pieces.get(known.last()).last()).end(), How.NAME, List.of(), null, null,
					known.entities().stream().filter((one) -> isOf(one, Label.CONVENTION)).toList())));
		return at + 1;
	}

	private static boolean isOf(KnownEntity entity, Label label) {
		return entity.summary().label().equals(label.text());
	}

	private boolean isCoordinate(int at) {
		Piece next = this.pieces.get(at + 1);
		if (!next.isHouse() || next.kind() == this.pieces.get(at).kind() && next.kind() == Kind.CONVENTION) {
			return false;
		}
		int from = this.pieces.get(at).last() + 1;
		if (from == next.first()) {
			String gap = this.words.get(from).gap().strip();
			return gap.matches("[-‐‑/,–]");
		}
		return from + 1 == next.first() && this.words.get(from).isOneOf("et", "and", "ou")
				&& this.words.get(from).isSpaced();
	}

	private boolean isPlural(Piece kind) {
		boolean plural = this.words.subList(kind.first(), kind.last() + 1)
			.stream()
			.anyMatch((word) -> word.raw()
				.matches("(?i)centres|hôpitaux|hopitaux|groupements|établissements|hospitals"
						+ "|cliniques|communautés|CHUs|CHs|GHTs"));
		return plural || kind.first() > 0 && this.words.get(kind.first()).goesOn()
				&& PLURAL.matcher(this.words.get(kind.first() - 1).raw()).matches();
	}

	private boolean isSingular(Piece kind) {
		return kind.first() > 0 && this.words.get(kind.first()).goesOn()
				&& SINGULAR.matcher(this.words.get(kind.first() - 1).raw()).matches();
	}

	private void add(int first, Extent name, How how, List<Kind> kinds, @Nullable String unit) {
		int end = this.words.get(name.end() - 1).end();
		if (this.words.get(name.first()).isAfter('«') && name.end() < this.words.size()) {
			int closed = this.words.get(name.end()).gap().indexOf('»');
			end += (closed >= 0) ? closed + 1 : 0;
		}
		this.found.add(new Found(this.words.get(first).start(), end, how, kinds, unit, text(name), List.of()));
		take(first, name.end());
	}

	private void take(int from, int to) {
		for (int i = from; i < to; i++) {
			this.taken[i] = true;
		}
	}

	/** The words of a name, line breaks as blanks. */
	private String text(Extent name) {
		StringBuilder text = new StringBuilder();
		for (int i = name.first(); i < name.end(); i++) {
			Word word = this.words.get(i);
			text.append((i == name.first()) ? "" : word.isJoined() ? "-" : word.gap().isBlank() ? " " : word.gap());
			text.append(word.raw());
		}
		return text.toString();
	}

	/** The time for a text is over. */
	static final class Interrupted extends RuntimeException {

		Interrupted() {
			super("interrupted", null, false, false);
		}

	}

}
