package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a sentence denies, plans or reports something. It is searched once, however many
 * of its beginnings are asked about.
 */
final class Tones {

	private static final Pattern NEGATED = Pattern.compile("(?:\\bn(?:e\\s|[’'])\\s?(?:[\\p{L}’']+\\s+){0,3}"
			+ "(?:pas|plus(?!\\s+qu[e’'])|jamais|ni|(?:d[’'])?aucune?)\\b|\\bni\\b[^.;]{3,120}\\bn(?:e\\s|[’'])|\\b(?:refus(?:e|ent|é|er)|renonc\\p{L}+|écart(?:e|ent|é)|s[’']oppos\\p{L}+)\\b|\\bsans\\s+(?:\\p{L}+\\s+)?(?:rejoindre|intégrer|adhérer|faire\\s+partie|être)\\b|\\bjamais\\b[^.;]{0,80}\\bne\\s|\\brien (?:n[’e]|de tel)|(?-i:\\bPAS)\\s+(?:dans|membres?|au)\\b|^\\W*pas\\s+(?:dans|membres?)\\b|^\\W*pas\\s+d(?:e\\s|[’'])|\\bnot\\b|\\bnever\\b|\\bno longer\\b|n[’']en est pas)",
			Clause.FLAGS);

	private static final Pattern INTENDED = Pattern
		.compile("(?:devrai(?:t|ent)\\b|envisag|prévoi|projett?e|souhait(?!able)|serait\\b|seraient\\b"
				+ "|vont\\b|\\bva\\s+(?:\\p{L}+ment\\s+)?\\p{L}+(?:er|ir|re)\\b|\\bwill\\b|\\bshould\\b|plans? to|s[’']apprêt|(?:a|ont) vocation à|en cours de constitution"
				+ "|\\b(?:sera|seront|aura|auront)\\b|(?<!\\p{L})(?-i:\\p{Ll}+(?:era|eront|ira|iront|dra|dront|rra|rront))\\b"
				+ "|\\b(?:voudrai\\p{L}+|aimerai\\p{L}+|désire(?:nt)?|étudie(?:nt)?|réfléchi\\p{L}+|négoci\\p{L}+|espère(?:nt)?|veut|veulent|cherche(?:nt)? à|tente(?:nt)? d)\\b"
				+ "|\\bd[’']ici\\s+(?:le|la|à|au|fin|\\d{4})\\b|sur le point d|\\b(?:délai|temps|sursis|autorisation|possibilité)\\b[^.;]{0,120}\\bpour\\s+(?:\\p{L}+ment\\s+)?(?:rejoindre|intégrer|adhérer)\\b|en passe d|en voie d|\\bfutur(?:e|s|es)?\\b|\\bprojets?\\s+d(?:e|u|[’'])\\s*(?:la\\s+|l[’'])?(?:GHT|GCS|CHT|CPTS|groupement|création|fusion|rapprochement|regroupement|direction|coopération|communauté|rejoindre|adhésion|intégration)"
				+ "|(?:(?<!se\\s)doi(?:t|vent)|devai(?:t|ent)|allai(?:t|ent)|voulai(?:t|ent))\\b|éventuel(?:le)?s?\\b|\\b(?:scénarios?|hypothèses?)\\b|\\bdemand(?:e|es|ent|ait|é|er)\\s[^.;:]{0,60}?\\bd(?:e\\s+|[’'])(?:créer|rejoindre|intégrer|fusionner|constituer|mettre\\s+en|adhérer|adhésion|intégration|rattachement|entrer|quitter)\\b|compt(?:e|ent) (?:rejoindre|adhérer|intégrer|créer|fusionner)|(?:est|sont) appelée?s? à"
				+ "|\\b(?:voulons|souhaitons|allons|comptons|projetons)\\b|\\b(?:pour|afin)\\s+qu(?:e\\s|[’'])|volonté\\s+d(?:e\\s+|[’'])(?:rejoindre|intégrer|adhérer|entrer|quitter)|ambitionne|candidat|pressenti|à l[’']étude|attendue?s? (?:au|dans|en|pour|le|avant|d[’'u])|a demandé à|ont demandé à"
				+ "|\\b(?:expected|due|set|about|likely|planned|invited|hopes?|intends?|wants?|wish(?:es)?) to\\b)",
				Clause.FLAGS);

	private static final Pattern REPORTED = Pattern.compile(
			"(?:pourrai(?:t|ent)\\b|aurai(?:t|ent)\\b|(?<!\\p{L})(?!(?:se|souhaite|envisage|aime|désire|préfère|vou?d|projette)rai)(?-i:\\p{Ll}{2,}(?:erai|irai|drai|rrai)(?:t|ent))\\b|\\bmight\\b|\\bmay\\b|\\bcould\\b|\\bwould\\b|selon la presse)",
			Clause.FLAGS);

	/** {@code …, qui n’avait pas de dérogation, …}. */
	private static final Pattern ASIDE = Pattern.compile(",\\s*(?:qui|dont|lequel|laquelle)\\s[^,;:]{3,120},",
			Clause.FLAGS);

	/** A question states nothing, unless it only asks whether one knows. */
	private static final Pattern ASKED = Pattern
		.compile("(?!.*\\b(?:saviez[ -]vous|did\\s+you\\s+know)\\b).*\\?[\\s»\"]*", Clause.FLAGS);

	/** {@code …, mais le CH de A est membre}: said of now, whatever is planned before. */
	private static final Pattern BUT = Pattern.compile(",\\s*mais\\s", Clause.FLAGS);

	/** {@code … : le CH de A et le CH de B ont …}, {@code …, date à laquelle …}. */
	private static final Pattern TURN = Pattern.compile(
			"\\s:\\s[^:]{3,160}\\b(?:ont|a|est|sont|font|fait|reste|restent|demeure|demeurent|appartient|relève|réuni[st]+|regroupe|rassemble|compte|comprend)\\s|,\\s*mais\\s|,\\s*date\\s+à\\s+laquelle\\s",
			Clause.FLAGS);

	private final String text;

	private @Nullable Found found;

	Tones(String text) {
		this.text = text;
	}

	/** Most sentences are never asked how they are said. */
	private Found found() {
		if (this.found == null) {
			this.found = new Found(places(TURN, this.text), places(BUT, this.text), places(NEGATED, this.text),
					places(INTENDED, this.text), places(REPORTED, this.text), places(ASIDE, this.text),
					ASKED.matcher(this.text).matches());
		}
		return this.found;
	}

	private record Found(List<Place> turns, List<Place> buts, List<Place> denied, List<Place> intended,
			List<Place> reported, List<Place> asides, boolean question) {
	}

	/** Words from one position to another. */
	private record Place(int start, int end) {
	}

	/** What is denied before a new statement of the same sentence is not this one. */
	boolean denied(int end) {
		int from = found().turns.stream().filter((turn) -> turn.end <= end).mapToInt(Place::start).max().orElse(0);
		return isSaid(found().denied.stream().filter((place) -> place.start >= from).toList(), end);
	}

	boolean intended(int end) {
		int from = found().buts.stream().filter((but) -> but.end <= end).mapToInt(Place::start).max().orElse(0);
		return isSaid(found().intended.stream().filter((place) -> place.start >= from).toList(), end);
	}

	boolean reported(int end) {
		return found().question || isSaid(found().reported, end);
	}

	/** Whether it is said up to a position, and not only in an aside. */
	private boolean isSaid(List<Place> places, int end) {
		for (Place place : places) {
			if (place.end > end) {
				return false;
			}
			if (found().asides.stream()
				.noneMatch((aside) -> aside.end <= end && aside.start <= place.start && place.end <= aside.end)) {
				return true;
			}
		}
		return false;
	}

	private static List<Place> places(Pattern pattern, String text) {
		List<Place> places = new ArrayList<>();
		Matcher found = pattern.matcher(text);
		while (found.find()) {
			places.add(new Place(found.start(), found.end()));
		}
		return places;
	}

}
