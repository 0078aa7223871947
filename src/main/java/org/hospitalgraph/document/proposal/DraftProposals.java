package org.hospitalgraph.document.proposal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hospitalgraph.document.draft.DraftFact;
import org.hospitalgraph.document.draft.Passage;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;

/** What the rules have found so far: entities with their ids, and facts, each once. */
public final class DraftProposals {

	private static final Map<String, String> CATEGORIES = Map.ofEntries(entry("CHU", "CHU"), entry("CHR", "CHR"),
			entry("CH", "CH"), entry("CHI", "CH"), entry("CHD", "CH"), entry("HL", "CH"), entry("GH", "CH"),
			entry("EPS", "CH"), entry("CHS", "EPSM"), entry("EPSM", "EPSM"), entry("CLCC", "CLCC"),
			entry("CLINIQUE", "PRIVATE"), entry("HP", "PRIVATE"), entry("EHPAD", "EHPAD"), entry("GHT", "GHT"),
			entry("GCS", "GCS"), entry("CHT", "CHT"), entry("CPTS", "CPTS"), entry("GCSMS", "GCSMS"),
			entry("GIP", "GIP"), entry("GIE", "GIE"), entry("FHU", "FHU"), entry("FMIH", "FMIH"),
			entry("GIRCI", "GIRCI"));

	private static final Pattern PLURAL = Pattern
		.compile("(?isU)(?:centres|hôpitaux|hospitals?|groupements|communautés|établissements)\\b.*");

	/** {@code les hôpitaux Drôme-Nord}, {@code Hôpitaux universitaires de …}. */
	private static final Pattern ONE_HOUSE = Pattern
		.compile("(?iU)hôpitaux\\s+(?:universitaires\\s|civils\\s|(?!d[eu]s?\\s|d[’']|l[ae]s?\\s|l[’'])).*");

	/** {@code un GCS dénommé « … »}. */
	private static final Pattern CALLED = Pattern.compile(
			"(?iu)\\s+(?:dénommée?|nommée?|appelée?|intitulée?|baptisée?|dite?)\\s*:?\\s*(?=[«“\"]|(?-i:\\p{Lu}))");

	/** By law they have parties and no founders, unless a text calls them so. */
	private static final Set<String> OF_PARTIES = Set.of("GHT", "CHT");

	private static final Pattern FOUNDERS = Pattern.compile("fondat|founding|founder", Clause.FLAGS);

	private static final int LONGEST_ID = 100;

	private final Lexicon lexicon;

	private final Passages passages;

	private final Map<String, Subject> subjects = new LinkedHashMap<>();

	private final Map<String, DraftFact> facts = new LinkedHashMap<>();

	private final Map<String, Set<Subject>> members = new HashMap<>();

	private final Map<Passage, String> agreements = new HashMap<>();

	private final Set<String> ids = new java.util.HashSet<>();

	private @Nullable Clause toned;

	private Clause.Tone tone = new Clause.Tone(false, false, false);

	public DraftProposals(Lexicon lexicon, Passages passages) {
		this.lexicon = lexicon;
		this.passages = passages;
	}

	/** The entity that a mention means. */
	public Subject of(Mention mention) {
		return this.subjects.computeIfAbsent(mention.key(), (key) -> subject(mention));
	}

	/** The name in full, which is met before its acronym, counts. */
	public void meet(Mention mention) {
		if ("HOPITAUX".equals(mention.kind()) || !PLURAL.matcher(mention.text()).matches()
				&& !mention.text().toLowerCase(Locale.ROOT).contains("hospitals")) {
			of(mention);
		}
	}

	private Subject subject(Mention mention) {
		if (mention.match() && mention.entity() != null) {
			var known = mention.entity();
			String category = known.category();
			boolean ours = category != null && !category.startsWith("FINESS_");
			this.ids.add(known.id());
			return new Subject(known.id(), known.label(), ours ? category : null, name(mention, known.name()), true,
					List.of());
		}
		String kind = (mention.kind() != null) ? mention.kind() : "";
		String place = (mention.place() != null) ? mention.place() : mention.name();
		String name = !mention.repeated() && isWhole(mention, place)
				? capital(CALLED.matcher(mention.text()).replaceFirst(" "))
				: CATEGORIES.containsKey(kind) ? kind + " " + place : "HOPITAL".equals(kind) ? hospital(place)
						: "CENTRE".equals(kind) ? "Centre " + place : mention.text();
		String label = (mention.label() != null) ? mention.label() : Label.INSTITUTION.text();
		String category = CATEGORIES.get(kind);
		boolean fits = category != null
				&& Label.of(label).filter((one) -> one.categories().contains(category)).isPresent();
		return new Subject(id(slug(kind + " " + place)), label, fits ? category : null, clean(name), false,
				mention.alternatives());
	}

	/** Whether the words are a name, and not a part of a list with one kind for many. */
	private static boolean isWhole(Mention mention, String place) {
		boolean many = PLURAL.matcher(mention.text()).matches() && !ONE_HOUSE.matcher(mention.text()).matches();
		return mention.text().replaceAll("\\s*([-‐])\\s*", "$1").length() > place.length() && !many;
	}

	/** {@code Hôpital de Lens}, from {@code les hôpitaux de Lens et Béthune}. */
	private static String hospital(String place) {
		if (place.matches("(?iu)(?:institut|centre|fondation|maison|résidence|polyclinique)\\b.*")) {
			return place;
		}
		boolean elides = "aeiouyh".indexOf(Character.toLowerCase(slug(place + "x").charAt(0))) >= 0;
		return "Hôpital " + (elides ? "d’" : "de ") + place;
	}

	/** The words of the document; in a list with one kind for many, the known name. */
	private static String name(Mention mention, String known) {
		boolean whole = !mention.repeated() && mention.text().indexOf(' ') > 0
				&& !PLURAL.matcher(mention.text()).matches();
		return whole ? clean(mention.text()) : known;
	}

	private static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static String clean(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").replaceAll(" \\(\\p{Lu}{2,6}\\)(?= \\p{L})", "").strip();
	}

	/** An entity without a mention, such as an agreement. */
	public Subject made(Label label, String category, String name, @Nullable String date) {
		String key = "made " + label + name + date;
		return this.subjects.computeIfAbsent(key,
				(made) -> new Subject(id(slug(name)), label.text(), category, clean(name), false, List.of()));
	}

	private String id(String slug) {
		String base = slug.isEmpty() ? "entite" : slug;
		String id = base;
		for (int i = 2; this.ids.contains(id) || this.lexicon.entity(id).isPresent(); i++) {
			id = base + "-" + i;
		}
		this.ids.add(id);
		return id;
	}

	/** An id that is not used yet. */
	public void reserve(String id) {
		this.ids.add(id);
	}

	public static String slug(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replace("œ", "oe")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (plain.length() > LONGEST_ID) ? plain.substring(0, LONGEST_ID).replaceAll("-[^-]*$", "") : plain;
	}

	/** Adds a fact about two entities; the first rule that finds it counts. */
	public void say(Clause clause, String rule, double confidence, Subject from, RelationshipType type, Subject to,
			FactDetails details) {
		Clause.Tone tone = tone(clause);
		if (from == to || tone.denied() && details.until() == null && !details.aside()
				|| !type.joins(Label.of(from.label).orElseThrow(), Label.of(to.label).orElseThrow())) {
			return;
		}
		boolean intended = tone.intended() && !details.aside();
		boolean reported = tone.reported() && !details.aside();
		String modality = reported ? "reported" : intended ? "intended" : null;
		to.planned |= modality != null && type == RelationshipType.MEMBER_OF && !to.known;
		Passage passage = this.passages.at(clause.start(), clause.end());
		from.at.add(passage.at());
		to.at.add(passage.at());
		String key = from.id + " " + type + " " + to.id + " " + details.activity();
		boolean founding = "founding".equals(details.role()) && to.category != null && OF_PARTIES.contains(to.category)
				&& !clause.has(FOUNDERS);
		DraftFact fact = new DraftFact(from.id, type.name(), to.id, founding ? "member" : details.role(),
				details.activity(), details.how(), modality, (modality == null) ? details.since() : null,
				details.until(), passage, confidence, rule);
		if (type == RelationshipType.MEMBER_OF) {
			this.members.computeIfAbsent(to.id, (id) -> new LinkedHashSet<>()).add(from);
		}
		if (this.facts.merge(key, fact, DraftProposals::better) == fact && type == RelationshipType.PARTY_TO) {
			this.agreements.putIfAbsent(passage, to.id);
		}
	}

	/** Once for all members of a list, which share their words. */
	private Clause.Tone tone(Clause clause) {
		if (clause != this.toned) {
			this.toned = clause;
			this.tone = clause.tone();
		}
		return this.tone;
	}

	/** Whether it says more: its own dates and role. */
	private static DraftFact better(DraftFact one, DraftFact other) {
		boolean plain = one.role() == null || "member".equals(one.role());
		boolean more = plain && other.role() != null || "support".equals(other.role());
		String role = more ? other.role() : one.role();
		return new DraftFact(one.from(), one.type(), one.to(), role, one.activity(), one.how(),
				(other.modality() == null) ? null : one.modality(), (one.since() != null) ? one.since() : other.since(),
				(one.until() != null) ? one.until() : other.until(), one.passage(),
				Math.max(one.confidence(), other.confidence()), one.rule());
	}

	/** Since when memberships are that the text tells without a date. */
	public void begin(Predicate<DraftFact> which, String since) {
		this.facts
			.replaceAll((key, fact) -> (isUndated(fact) && which.test(fact)) ? fact.with(fact.role(), since) : fact);
	}

	private static boolean isUndated(DraftFact fact) {
		return RelationshipType.MEMBER_OF.name().equals(fact.type()) && fact.since() == null && fact.until() == null
				&& fact.modality() == null;
	}

	public String locator(Clause clause) {
		return this.passages.at(clause.start(), clause.end()).at();
	}

	/** What the rules have found so far. */
	public List<DraftFact> facts() {
		return List.copyOf(this.facts.values());
	}

	/**
	 * The facts of the draft. A GHT has one support: where two are proposed, neither is
	 * sure.
	 */
	public List<DraftFact> settled() {
		Map<String, Long> supports = this.facts.values()
			.stream()
			.filter(DraftProposals::isSupport)
			.collect(Collectors.groupingBy(DraftFact::to, Collectors.counting()));
		return this.facts.values()
			.stream()
			.map((fact) -> (isSupport(fact) && supports.getOrDefault(fact.to(), 0L) > 1)
					? fact.with("member", fact.since()) : fact)
			.toList();
	}

	private static boolean isSupport(DraftFact fact) {
		return "support".equals(fact.role()) && fact.since() == null && fact.until() == null && fact.modality() == null;
	}

	/** The members of a group. */
	public List<Subject> membersOf(Subject group) {
		return List.copyOf(this.members.getOrDefault(group.id, Set.of()));
	}

	/** The agreement to which somebody is a party according to some words. */
	public @Nullable String agreementIn(Passage passage) {
		return this.agreements.get(passage);
	}

	public Map<String, Subject> subjects() {
		return this.subjects;
	}

}
