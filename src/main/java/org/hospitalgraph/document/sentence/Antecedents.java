package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.mention.Mention;

/**
 * The hospitals to which {@code il} or {@code ces trois établissements} refers.
 */
public final class Antecedents {

	private static final String HOUSES = "(?:établissements|hôpitaux|structures|centres\\s+hospitaliers|entités|hospitals)\\b";

	private static final Pattern ONE = Pattern.compile("^\\W*(?:il|elle|it|c[’']est\\s+(?:un|une|l[’']|le|la))\\b.*",
			Clause.FLAGS);

	/** A sentence that goes on about the same hospital without naming one. */
	private static final Pattern STAYS = Pattern.compile(
			"^\\W*(?:(?:en|depuis|dès|le|à|avec|dans|with|since|in)\\b[^,.;]{0,60},\\s*)?(?:il|elle|it|c[’']est\\s+(?:un|une|le|la|l[’'])|ses|son|sa|its|cet|l[’']\\s*établissement|l[’']\\s*hôpital)(?!\\p{L}).*",
			Clause.FLAGS);

	/** How long what is before the subject may be. */
	private static final int ASIDE = 140;

	/** How many lines a heading may have. */
	private static final int HEAD = 3;

	/** A name that begins so near is the subject itself. */
	private static final int NAME = 14;

	/** How far from the beginning of a sentence its subject may be. */
	private static final int FRONT = 45;

	private static final Pattern ONLY = Pattern.compile(
			"^\\W*(?:l[’']\\s*(?:établissement|hôpital)|cet\\s+(?:établissement|hôpital)|ce\\s+nouvel\\s+(?:établissement|hôpital)|cette\\s+nouvelle\\s+(?:structure|entité)|ce\\s+(?:nouveau\\s+)?(?:centre\\s+hospitalier|dernier)|celui-ci|the\\s+hospital)\\s+(?!support\\b).*",
			Clause.FLAGS);

	/** The one named last, if others are named before it. */
	private static final Pattern LAST = Pattern.compile("\\W*(?:cet|celui-ci|ce\\s+dernier)(?!\\p{L})", Clause.FLAGS);

	private static final Pattern LATTER = Pattern.compile("\\W*ce\\s+dernier(?!\\p{L})", Clause.FLAGS);

	private static final Pattern THESE = Pattern.compile(
			"^\\W*(?:ces|ces\\s+deux|these|tous\\s+ces)\\s+" + HOUSES + ".*|^\\W*(?:ils|elles|they)\\b.*",
			Clause.FLAGS);

	/** {@code les Hôpitaux du Léman}: one house, of which {@code ils} speaks. */
	private static final Pattern HOSPITALS = Pattern.compile("hôpitaux|hospices", Clause.FLAGS);

	private static final Pattern CAME_OF = Pattern.compile("\\W*(?:issue?|née?|fruit|résultat)\\s", Clause.FLAGS);

	private static final Pattern COMMA = Pattern.compile("\\s*(?:\\([^()]*\\)\\s*)?,\\s*(?:les?\\s+|la\\s+|l[’'])",
			Clause.FLAGS);

	private static final Pattern BEHIND_ASIDE = Pattern.compile(
			"[^,.;:]{3,80},\\s*(?:il|elle|cet\\s+(?:établissement|hôpital)|l[’'](?:établissement|hôpital))\\s",
			Clause.FLAGS);

	/** {@code Pas du tout !}: shorter than any sentence that changes the subject. */
	private static final Pattern INTERJECTION = Pattern.compile("\\W*\\p{L}[\\p{L}’' -]{0,18}[!?.…]\\s*", Clause.FLAGS);

	/** {@code l’établissement}, in minutes the one that the heading names. */
	private static final Pattern THE = Pattern.compile(
			"\\W*(?:l[’']|notre\\s|the\\s|our\\s)(?:établissement|hôpital|hospital)\\s+(?!support\\b)", Clause.FLAGS);

	/** {@code « Nous …»}, says somebody of the hospital named last. */
	private static final Pattern QUOTED = Pattern.compile("\\s*[«“\"]");

	private static final Pattern WE = Pattern.compile("[\\W\\d]*(?:nous|we)\\s", Clause.FLAGS);

	/** {@code Tous deux}, {@code Toutes trois}, {@code Both}. */
	private static final Pattern TOGETHER = Pattern.compile(
			"^\\W*(?:tou(?:s|tes)\\s+(?:les\\s+)?(deux|trois|quatre|cinq|six)|(both)(?:\\s+hospitals)?)\\b.*",
			Clause.FLAGS);

	private static final Pattern COUNTED = Pattern.compile(
			"^\\W*(?:les|ces|nos|tous\\s+les|the|these)\\s+(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s+"
					+ HOUSES + ".*",
			Clause.FLAGS);

	private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("deux", 2), Map.entry("trois", 3),
			Map.entry("quatre", 4), Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7),
			Map.entry("huit", 8), Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11),
			Map.entry("douze", 12), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
			Map.entry("five", 5), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
			Map.entry("ten", 10));

	private boolean listed;

	private List<Mention> just = List.of();

	/** The first list of the last sentence that names any. */
	private List<Mention> first = List.of();

	/** Whom {@code il} means. */
	private List<Mention> subject = List.of();

	/** The one that a sentence is about, if it names others too. */
	private List<Mention> lead = List.of();

	private List<Mention> named = List.of();

	/** The hospital in the heading of the text, if there is one. */
	private List<Mention> main = List.of();

	private int sentences;

	/** All hospitals of the text. */
	private final Map<String, Mention> all = new LinkedHashMap<>();

	/** The only hospital that any sentence has been about; several if there are. */
	private final Map<String, Mention> leads = new LinkedHashMap<>();

	/**
	 * The hospitals to which a sentence without a name at its beginning refers; empty if
	 * that is open.
	 */
	public List<Mention> of(Clause clause) {
		return of(clause.text());
	}

	/**
	 * The same for the words up to a position, where they begin with a date or another
	 * aside: {@code En 2016, il …}.
	 */
	public List<Mention> before(Clause clause, int place) {
		List<Mention> meant = of(clause);
		int comma = clause.text().indexOf(',');
		while (meant.isEmpty() && comma >= 0 && comma < ASIDE && clause.start() + comma < place) {
			int from = clause.start() + comma;
			boolean named = clause.houses().stream().anyMatch((one) -> one.start() > from && one.start() < from + NAME);
			meant = named ? List.of() : of(clause.text().substring(comma + 1));
			comma = clause.text().indexOf(',', comma + 1);
		}
		return meant;
	}

	/** The same for the words behind a groupement: {@code Membre du GHT, l’hôpital …}. */
	public List<Mention> of(String text) {
		if (ONE.matcher(text).matches()) {
			return this.subject;
		}
		if (WE.matcher(text).lookingAt()) {
			return QUOTED.matcher(text).lookingAt() ? (this.named.size() == 1) ? this.named : List.of() : owner();
		}
		if (THE.matcher(text).lookingAt() && !this.main.isEmpty()) {
			return this.lead.isEmpty() ? this.main : this.lead;
		}
		if (ONLY.matcher(text).matches()) {
			List<Mention> last = (this.just.isEmpty() || !LAST.matcher(text).lookingAt()) ? List.of()
					: List.of(this.just.getLast());
			return (this.named.size() == 1) ? this.named
					: (this.lead.isEmpty() || LATTER.matcher(text).lookingAt()) ? last : this.lead;
		}
		Matcher counted = COUNTED.matcher(text);
		if (counted.matches()) {
			return counted(number(counted.group(1)));
		}
		Matcher together = TOGETHER.matcher(text);
		if (together.matches()) {
			return counted((together.group(1) != null) ? number(together.group(1)) : 2);
		}
		boolean many = this.just.size() > 1
				|| this.just.size() == 1 && HOSPITALS.matcher(this.just.getFirst().text()).lookingAt();
		List<Mention> these = many ? this.just
				: (this.just.isEmpty() && this.named.size() > 1) ? this.named : List.of();
		return THESE.matcher(text).matches() ? these : List.of();
	}

	/**
	 * The list of so many that was named last, or all of the text if these are so many.
	 */
	private List<Mention> counted(int number) {
		return (number == this.named.size()) ? this.named : (number == this.first.size()) ? this.first
				: (number == this.all.size()) ? List.copyOf(this.all.values()) : List.of();
	}

	/** The only hospital that any sentence so far has been about. */
	public List<Mention> owner() {
		return !this.main.isEmpty() ? this.main
				: (this.leads.size() == 1) ? List.copyOf(this.leads.values()) : List.of();
	}

	/** All of the list, or of the sentence, that was read last. */
	public List<Mention> all() {
		return this.named;
	}

	/** Continues with the next sentence, or the next line of a list. */
	public void pass(Clause clause) {
		List<Mention> before = this.just;
		boolean line = clause.isBullet();
		boolean stays = STAYS.matcher(clause.text()).matches() || goesOn(clause);
		if (clause.houses().isEmpty() && INTERJECTION.matcher(clause.text()).matches()) {
			return;
		}
		this.just = distinct(clause.houses());
		if (this.main.isEmpty() && ++this.sentences <= HEAD && this.just.size() == 1 && clause.groups().isEmpty()
				&& !clause.text().strip().endsWith(".")) {
			this.main = this.just;
		}
		if (!stays || !ONE.matcher(clause.text()).matches() && !this.just.isEmpty()) {
			this.subject = subject(clause);
		}
		this.just.forEach((one) -> this.all.putIfAbsent(one.key(), one));
		if (!this.just.isEmpty()) {
			this.first = distinct(Lineup.forwards(clause, clause.houses()));
			this.lead = stays ? this.lead : lead(clause);
			this.lead.forEach((one) -> this.leads.putIfAbsent(one.key(), one));
		}
		if (line && this.listed && !before.isEmpty() && !this.just.isEmpty()) {
			List<Mention> all = new ArrayList<>(this.named);
			all.addAll(this.just);
			this.named = distinct(all);
		}
		else if (!this.just.isEmpty()) {
			this.named = this.just;
		}
		this.listed = line;
	}

	/** {@code Né de la fusion de A et de B, le CH de C …}: it is about C. */
	private List<Mention> subject(Clause clause) {
		List<Mention> houses = clause.houses();
		for (int i = 1; CAME_OF.matcher(clause.text()).lookingAt() && i < houses.size(); i++) {
			if (COMMA.matcher(clause.between(houses.get(i - 1).end(), houses.get(i).start())).matches()) {
				return List.of(houses.get(i));
			}
		}
		return this.just.stream().limit(1).toList();
	}

	/** {@code Partie au GHT X depuis 2016, cet établissement …}. */
	private static boolean goesOn(Clause clause) {
		Matcher goesOn = BEHIND_ASIDE.matcher(clause.text());
		return goesOn.lookingAt()
				&& clause.houses().stream().noneMatch((one) -> one.start() < clause.start() + goesOn.end());
	}

	private static List<Mention> lead(Clause clause) {
		Mention first = clause.houses().getFirst();
		boolean alone = Lineup.forwards(clause, clause.houses()).size() == 1;
		return (alone && first.start() - clause.start() <= FRONT && !Lineup.isOwner(clause, first)) ? List.of(first)
				: List.of();
	}

	public static int number(String word) {
		return word.matches("\\d+") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
	}

	private static List<Mention> distinct(List<Mention> houses) {
		return List.copyOf(houses.stream()
			.collect(Collectors.toMap(Mention::key, (one) -> one, (one, same) -> one, LinkedHashMap::new))
			.values());
	}

}
