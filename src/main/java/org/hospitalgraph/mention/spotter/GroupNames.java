package org.hospitalgraph.mention.spotter;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.lexicon.Networks;
import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.mention.lexicon.Pieces;
import org.hospitalgraph.mention.lexicon.Word;
import org.hospitalgraph.naming.Kind;

/**
 * The names of groupements, which are made more freely than those of hospitals:
 * {@code GCS Clinique de Champagne}, {@code CHT Cévennes - Gard - Camargue},
 * {@code GIP PH 7}.
 */
final class GroupNames {

	private static final Pattern DASH = Pattern.compile(" [-‐–] ");

	/** What a groupement runs or is for, with which its name may begin. */
	private static final Pattern SUBJECT = Pattern.compile(
			"Institut|Pôle|Centre|Plate|Plateforme|Maison|Réseau|Union|Blanchisserie|Logistique|Imagerie|Pharmacie|Restauration|Laboratoire|Biologie|Services?|Santé|Système|Systèmes|Formation|Achats|Stérilisation|Prévention|Recherche|Transports?|Informatique|Maintenance|Dialyse|Cancérologie|Chirurgie|Urgences|Plateau|Cuisine|Centrale|Unité|Hôpital|Hôpitaux|Coopération");

	private static final Pattern SPECIALITY = Pattern.compile(
			"imagerie|blanchisserie|biologie|pharmacie|logistique|restauration|stérilisation|télémédecine|cardiologie|urgences|psychiatrie|cancérologie|oncologie|neurologie|pédiatrie|gériatrie|radiothérapie|radiologie|chirurgie|néphrologie|dialyse|périnatalité|gynécologie|ophtalmologie|hématologie|infectiologie|pneumologie|diabétologie|rééducation|réanimation|hépatologie|rhumatologie|urologie");

	private static final Pattern ADJECTIVE = Pattern
		.compile("(?!\\p{Ll}+ment$)\\p{Ll}{2,}(?:al|ale|ales|aux|ique|iques|aire|aires|if|ive|ier|ière|ée?s?)");

	/** {@code le GHT Santé 12 établissements}: they are counted. */
	private static final Pattern COUNTED = Pattern.compile("\\p{Ll}+[sx]");

	/** How many words without a capital may be within a name. */
	private static final int LONGEST = 6;

	private final List<Word> words;

	private final Pieces pieces;

	private final Extents extents;

	GroupNames(List<Word> words, Pieces pieces, Extents extents) {
		this.words = words;
		this.pieces = pieces;
		this.extents = extents;
	}

	/** The name behind the kind of a groupement; empty if there is none. */
	Extent after(int kind) {
		int word = behindMeans(kind);
		Extent speciality = speciality(word);
		if (speciality.isNone()) {
			speciality = purpose(word);
		}
		if (!speciality.isNone()) {
			return speciality;
		}
		Extent house = house(word);
		return house.isNone() ? numbered(described(this.extents.after(word, true))) : house;
	}

	/** {@code réseau périnatal des Causses}: what it is for is in the name. */
	private Extent purpose(int word) {
		Piece kind = this.pieces.get(this.pieces.at(word - 1));
		boolean open = Piece.isNetwork(kind.token()) || kind.kind() == Kind.GROUPEMENT;
		int at = word;
		while (open && at < this.words.size() && at < word + LONGEST && this.words.get(at).goesOn()
				&& !this.words.get(at).isCapital()
				&& (Networks.isDescribing(this.words.get(at).raw()) || at > word && this.words.get(at).isSmall())) {
			at++;
		}
		boolean named = at > word && at < this.words.size() && this.words.get(at).goesOn() && isPart(at)
				&& Networks.isPurpose(this.words.get(word).raw(), Piece.isNetwork(kind.token()));
		return named ? new Extent(word, this.extents.from(at, true).end(), false) : Extent.NONE;
	}

	/**
	 * {@code FMIH de cardiologie du Vexin}, {@code GCS d’imagerie médicale de l’Artois}.
	 */
	private Extent speciality(int word) {
		boolean of = word + 1 < this.words.size() && this.words.get(word).gap().matches("\\)? ")
				&& this.words.get(word).isOneOf("de", "d") && this.words.get(word + 1).goesOn()
				&& SPECIALITY.matcher(this.words.get(word + 1).raw()).matches();
		if (!of) {
			return Extent.NONE;
		}
		int at = word + 2;
		while (at < this.words.size() && at < word + LONGEST && isWithin(at)) {
			at++;
		}
		boolean named = at < this.words.size() && this.words.get(at).goesOn() && isPart(at);
		return named ? new Extent(word + 1, this.extents.from(at, true).end(), false) : Extent.NONE;
	}

	/** {@code groupement de coopération sanitaire de moyens « … »}: a sort of GCS. */
	private int behindMeans(int word) {
		boolean means = word + 1 < this.words.size() && this.words.get(word).isSpaced()
				&& this.words.get(word).isOneOf("de") && this.words.get(word + 1).isSpaced()
				&& this.words.get(word + 1).raw().matches("(?i)moyens");
		return means ? word + 2 : word;
	}

	/** {@code GCS Clinique de Champagne}: named after its hospital. */
	private Extent house(int word) {
		int at = (word + 1 < this.words.size() && NameWords.CALLED.matcher(this.words.get(word).raw()).matches())
				? word + 1 : word;
		if (at >= this.words.size() || !this.pieces.kindAt(at)) {
			return Extent.NONE;
		}
		Word first = this.words.get(at);
		Piece kind = this.pieces.get(this.pieces.at(at));
		boolean loud = first.isLoud() && kind.kind() != Kind.GIRCI
				&& !(kind.last() + 1 < this.words.size() && this.words.get(kind.last() + 1).raw().matches("de|d|du"));
		boolean written = first.gap().matches("\\)? ") && first.isCapital() && !loud
				&& !Spotter.GROUPS.contains(kind.kind());
		Extent name = written ? this.extents.after(kind.last() + 1, false) : Extent.NONE;
		return name.isNone() ? name : new Extent(at, name.end(), false);
	}

	/** {@code GCS Institut régional de cancérologie Angers / Nantes}. */
	private Extent described(Extent name) {
		if (name.isNone() || !SUBJECT.matcher(this.words.get(name.first()).raw()).matches()) {
			return name;
		}
		int at = name.end();
		while (at < this.words.size() && at < name.end() + LONGEST && isWithin(at)) {
			at++;
		}
		boolean named = at > name.end() && at < this.words.size() && isPart(at) && this.words.get(at).isSpaced();
		boolean explained = at > name.end() + 1 && at < this.words.size()
				&& this.words.get(at).gap().strip().equals("(") && this.words.get(at).isAcronym();
		int end = named ? this.extents.from(at, true).end() : explained ? at : name.end();
		while (end + 1 < this.words.size() && this.words.get(end).gap().equals(" / ") && isPart(end)) {
			end = this.extents.from(end, true).end();
		}
		return new Extent(name.first(), end, false);
	}

	private boolean isWithin(int at) {
		Word word = this.words.get(at);
		boolean small = word.isSmall() && !word.isCapital();
		boolean behindOf = this.words.get(at - 1).isOneOf("de", "d") && word.raw().matches("\\p{Ll}{4,}");
		boolean compound = word.isJoined() || at + 1 < this.words.size() && this.words.get(at + 1).isJoined();
		return word.goesOn() && !word.isOnNewLine() && !this.pieces.kindAt(at)
				&& (small || behindOf || compound || ADJECTIVE.matcher(word.raw()).matches());
	}

	private boolean isPart(int at) {
		return !this.extents.from(at, false).isNone() && !NameWords.NO_PLACE.matcher(this.words.get(at).raw()).matches()
				&& !NameWords.LABEL.matcher(this.words.get(at).raw()).matches();
	}

	/** {@code GIP PH 7}, {@code GHT Santé 41}. */
	private Extent numbered(Extent name) {
		int at = name.end();
		boolean number = !name.isNone() && at < this.words.size() && this.words.get(at - 1).isNamed()
				&& this.words.get(at).gap().equals(" ") && this.words.get(at).raw().matches("\\d{1,3}")
				&& (at + 1 == this.words.size() || !this.words.get(at + 1).isSpaced()
						|| !COUNTED.matcher(this.words.get(at + 1).raw()).matches());
		return number ? new Extent(name.first(), at + 1, name.geographic()) : name;
	}

	/** {@code la CHT Cévennes - Gard - Camargue s’inscrit}, within a sentence. */
	Extent dashed(Extent name) {
		if (name.isNone()) {
			return name;
		}
		int end = name.end();
		int parts = 1;
		while (end < this.words.size() && DASH.matcher(this.words.get(end).gap()).matches() && isPart(end)) {
			end = this.extents.from(end, false).end();
			parts++;
		}
		boolean within = end < this.words.size() && this.words.get(end).isSpaced() && !this.words.get(end).isOnNewLine()
				&& !this.words.get(end).isCapital();
		boolean number = name.end() == name.first() + 1 && this.words.get(name.first()).raw().matches("\\d{1,3}");
		return (parts > 2 || parts == 2 && (within || number)) ? new Extent(name.first(), end, name.geographic())
				: name;
	}

}
