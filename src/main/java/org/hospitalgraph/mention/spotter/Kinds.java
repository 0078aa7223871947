package org.hospitalgraph.mention.spotter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;
import org.hospitalgraph.naming.Kind;

/**
 * How a kind is written: in the singular or plural, with others, alone, before or after
 * its name.
 */
final class Kinds {

	private static final Pattern ENGLISH = Pattern.compile("(?i)hospitals?|university|center|health");

	/** Words before {@code hospital} that are no name. */
	private static final Pattern SORT = Pattern.compile(
			"(?i)the|teaching|general|local|public|private|regional|community|psychiatric|military|rural|group|founding|member");

	private static final Pattern PLURAL = Pattern
		.compile("(?i)les|des|aux|nos|ces|leurs|ses|both|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze"
				+ "|treize|quatorze|quinze|two|three|four|five|seven|eight|nine|ten|twelve|\\d{1,2}");

	private static final Pattern DESCRIBED = Pattern
		.compile("(?i)cet|cette|ce|\\d{1,2}(?:e|er|ère|ème)|première?|deuxième|troisième|seule?|unique|principal"
				+ "|lead|host|member|founding|partner");

	private static final Pattern SINGULAR = Pattern
		.compile("(?i)le|la|l|du|au|un|une|ce|cet|cette|notre|son|the|a|its");

	private final List<Word> words;

	private final Pieces pieces;

	Kinds(List<Word> words, Pieces pieces) {
		this.words = words;
		this.pieces = pieces;
	}

	/** {@code le groupement hospitalier de territoire (GHT) de l’Artois}. */
	int behindAcronym(int last) {
		int next = this.pieces.get(last).last() + 1;
		boolean acronym = next + 1 < this.words.size() && this.words.get(next).gap().strip().equals("(")
				&& this.words.get(next).isAcronym() && this.words.get(next + 1).gap().strip().startsWith(")")
				&& (this.pieces.get(this.pieces.at(next)).kind() == this.pieces.get(last).kind()
						|| this.words.get(next).raw().equals("HIA"));
		return acronym ? next + 1 : next;
	}

	/** {@code le CHU}, or an acronym alone; not {@code un CHU}, {@code chaque GHT}. */
	boolean isAgain(Piece piece) {
		if (piece.first() == 0) {
			return this.words.get(0).isAcronym();
		}
		Word before = this.words.get(piece.first() - 1);
		if (this.words.get(piece.first()).goesOn() && before.raw().matches("(?i)un|une|chaque|tout|aucun|a|an|each")) {
			return false;
		}
		boolean defined = before.raw().matches("(?i)le|la|l|du|au|ce|cette|notre|the|this");
		return defined || !Spotter.GROUPS.contains(piece.kind()) && this.words.get(piece.first()).isAcronym()
				&& !this.words.get(piece.first()).goesOn();
	}

	/**
	 * {@code Lille University Hospital}, {@code the Artois GHT}: the name is before its
	 * kind.
	 */
	Optional<Extent> english(Piece piece, boolean[] taken) {
		int first = piece.first();
		boolean english = this.words.subList(first, piece.last() + 1)
			.stream()
			.anyMatch((word) -> ENGLISH.matcher(word.raw()).matches());
		boolean group = Spotter.GROUPS.contains(piece.kind());
		if (!english && !group || first == 0 || !this.words.get(first).goesOn()) {
			return Optional.empty();
		}
		int start = first;
		while (start > 0 && start > first - 4 && (start == first || this.words.get(start).goesOn())
				&& (this.words.get(start - 1).isCapital()
						|| start < first && this.words.get(start).isJoined() && this.words.get(start - 1).isJoined())
				&& !taken[start - 1] && !SORT.matcher(this.words.get(start - 1).raw()).matches()
				&& !this.pieces.kindAt(start - 1)) {
			start--;
		}
		boolean named = start < first && (english || start > 0 && this.words.get(start - 1).raw().equals("the"));
		return named ? Optional.of(new Extent(start, first, false)) : Optional.empty();
	}

	/**
	 * {@code Sainte-Anne, Maison Blanche and Perray-Vaucluse hospitals}: all before the
	 * last.
	 */
	List<Extent> earlier(Extent last, boolean[] taken) {
		List<Extent> names = new ArrayList<>();
		int next = last.first();
		while (next > 0) {
			boolean and = this.words.get(next - 1).isOneOf("and") && this.words.get(next - 1).goesOn();
			boolean comma = this.words.get(next).gap().strip().equals(",");
			int end = and ? next - 1 : next;
			if (!and && !comma || and && names.size() > 0) {
				break;
			}
			int start = end;
			while (start > 0 && start > end - 3 && !taken[start - 1] && this.words.get(start - 1).isCapital()
					&& !this.words.get(start - 1).isOneOf("the", "and") && !this.pieces.kindAt(start - 1)
					&& (start == end || this.words.get(start).goesOn())) {
				start--;
			}
			if (start == end) {
				break;
			}
			names.addFirst(new Extent(start, end, false));
			next = start;
		}
		boolean list = !names.isEmpty() && this.words.get(last.first() - 1).isOneOf("and");
		return list ? names : List.of();
	}

	/**
	 * {@code cet établissement public de santé du Chablais}, {@code le 8e centre
	 * hospitalier d’Île-de-France}: said of one that has another name.
	 */
	boolean isDescribed(Piece kind) {
		return kind.first() > 0 && this.words.get(kind.first()).isSpaced()
				&& DESCRIBED.matcher(this.words.get(kind.first() - 1).raw()).matches()
				|| kind.kind() == Kind.EPS && isPlural(kind) || isRemark(kind);
	}

	/** {@code l’Établissement public de santé mentale de la Vallée (EPSM à La Roche)}. */
	private boolean isRemark(Piece kind) {
		int next = kind.last() + 1;
		return this.words.get(kind.first()).gap().strip().endsWith("(") && this.words.get(kind.first()).isAcronym()
				&& next < this.words.size() && this.words.get(next).raw().equals("à");
	}

	/** {@code centres hospitaliers universitaires (CHU)}. */
	boolean isSame(int at) {
		Piece next = (at + 1 < this.pieces.size()) ? this.pieces.get(at + 1) : null;
		return next != null && next.kind() == this.pieces.get(at).kind() && this.words.get(next.first()).isAcronym()
				&& next.first() == this.pieces.get(at).last() + 1
				&& this.words.get(next.first()).gap().strip().equals("(");
	}

	/** {@code CHU et CLCC}, {@code centres hospitaliers (CH) et cliniques}. */
	boolean isCoordinate(int at) {
		return isNext(at) || isSame(at) && isPlural(this.pieces.get(at)) && isNext(at + 1);
	}

	private boolean isNext(int at) {
		Piece next = (at + 1 < this.pieces.size()) ? this.pieces.get(at + 1) : null;
		if (next == null || !next.isHouse()
				|| next.kind() == this.pieces.get(at).kind() && next.kind() == Kind.CONVENTION) {
			return false;
		}
		int from = this.pieces.get(at).last() + 1;
		if (from == next.first()) {
			return this.words.get(from).gap().strip().matches("[-‐‑/,–]");
		}
		return from + 1 == next.first() && this.words.get(from).isOneOf("et", "and", "ou")
				&& (this.words.get(from).isSpaced() || this.words.get(from).gap().equals(") "));
	}

	/** {@code les Hospices civils de Lyon} are one house. */
	boolean isPlural(Piece kind) {
		if (kind.token().endsWith(" civils")) {
			return false;
		}
		boolean plural = this.words.subList(kind.first(), kind.last() + 1)
			.stream()
			.anyMatch((word) -> word.raw()
				.matches("(?i:centres|hôpitaux|hopitaux|groupements|établissements|hospitals"
						+ "|cliniques|communautés)|\\p{Lu}{2,}s"));
		return plural || kind.first() > 0 && this.words.get(kind.first()).goesOn()
				&& !this.words.get(kind.first()).isOnNewLine()
				&& PLURAL.matcher(this.words.get(kind.first() - 1).raw()).matches();
	}

	/** {@code Hôpitaux de Saint-Maurice}, {@code les hôpitaux Drôme-Nord}: one house. */
	boolean isProper(Piece kind, Extent name) {
		Word word = this.words.get(kind.first());
		boolean capital = word.isCapital() && !word.isLoud() && kind.first() > 0 && word.goesOn()
				&& !word.isOnNewLine();
		boolean hospitals = word.isOneOf("hopitaux") || kind.kind() == Kind.HOPITAL;
		boolean within = kind.first() > 1
				&& this.words.get(kind.first() - 2).isOneOf("groupement", "gcs", "ght", "gip");
		return hospitals && !within && (capital || name.first() == kind.last() + 1);
	}

	/** How many a text says there are; 0 if it does not. */
	int count(Piece kind) {
		Word before = (kind.first() > 0) ? this.words.get(kind.first() - 1) : null;
		return (before != null && before.raw().matches("\\d{1,2}")) ? Integer.parseInt(before.raw()) : 0;
	}

	/** {@code Hôpitaux du Léman}, with a capital: the name of one house. */
	boolean isOneHouse(Piece kind) {
		return kind.first() == kind.last() && this.words.get(kind.first()).raw().equals("Hôpitaux");
	}

	boolean isSingular(Piece kind) {
		return kind.first() > 0 && this.words.get(kind.first()).goesOn()
				&& SINGULAR.matcher(this.words.get(kind.first() - 1).raw()).matches();
	}

}
