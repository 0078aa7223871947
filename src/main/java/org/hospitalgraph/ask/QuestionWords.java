package org.hospitalgraph.ask;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.ask.Asked.Doubt;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a question: names first, then dates, then the words of the field.
 */
final class QuestionWords {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	/** Words with a capital, except for the first word of the question. */
	private static final Pattern TOWN = Pattern
		.compile("(?<=\\s)\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'’-]*)*");

	/** A town alone means its hospital; what has none is a territory. */
	private static final List<String> BEFORE_TOWNS = List.of("CHU de ", "CH de ", "dans ");

	private final QuestionVocabulary vocabulary;

	private final ThemeWords themes = new ThemeWords();

	QuestionWords(QuestionVocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	Asked read(String question, Mentions mentions) {
		TextMentions found = mentions.in(question);
		StringBuilder rest = new StringBuilder(question);
		List<Summary> named = new ArrayList<>();
		List<Doubt> doubts = new ArrayList<>();
		for (Mention mention : found.mentions()) {
			if (found.mentions().stream().noneMatch((other) -> isPartOf(mention, other))) {
				take(mention, rest, named, doubts);
			}
		}
		List<String> dates = new ArrayList<>();
		for (DateMention date : found.dates()) {
			blank(rest, date.start(), date.end());
			dates.add(date.date());
		}
		towns(rest, mentions, named);
		return words(rest.toString(), named, doubts, dates);
	}

	/**
	 * Whether it only names another: who signed the convention constitutive of a CHT does
	 * not ask about the CHT.
	 */
	private static boolean isPartOf(Mention mention, Mention other) {
		return other.match() && other.start() <= mention.start() && other.end() >= mention.end()
				&& other.end() - other.start() > mention.end() - mention.start();
	}

	/** A kind alone, such as {@code les CH}, is not a name. */
	private void take(Mention mention, StringBuilder rest, List<Summary> named, List<Doubt> doubts) {
		Summary entity = mention.entity();
		if (entity != null && mention.match()) {
			if (named.stream().noneMatch((known) -> known.id().equals(entity.id()))) {
				named.add(entity);
			}
			blank(rest, mention.start(), mention.end());
		}
		else if (!isOfTheField(mention.text())) {
			doubts.add(new Doubt(mention.text(),
					mention.alternatives().stream().map(Mention.Alternative::entity).limit(5).toList()));
			blank(rest, mention.start(), mention.end());
		}
	}

	/** Whether a phrase consists of known words of questions. */
	private boolean isOfTheField(String text) {
		Asked alone = words(text, List.of(), List.of(), new ArrayList<>());
		return alone.unread().isEmpty() && alone.named().isEmpty();
	}

	/** Someone who writes only a town means its hospital. */
	private static void towns(StringBuilder rest, Mentions mentions, List<Summary> named) {
		Matcher town = TOWN.matcher(rest.toString());
		while (town.find()) {
			for (String kind : BEFORE_TOWNS) {
				Mention mention = mentions.in(kind + town.group()).mentions().stream().findFirst().orElse(null);
				if (mention != null && mention.match() && mention.entity() != null) {
					named.add(mention.entity());
					blank(rest, town.start(), town.end());
					break;
				}
			}
		}
	}

	private Asked words(String rest, List<Summary> alreadyNamed, List<Doubt> doubts, List<String> dates) {
		List<String> words = folded(rest);
		Set<Concept> concepts = EnumSet.noneOf(Concept.class);
		List<String> forms = new ArrayList<>();
		List<String> kinds = new ArrayList<>();
		List<String> unread = new ArrayList<>();
		List<Summary> named = new ArrayList<>(alreadyNamed);
		int place = 0;
		while (place < words.size()) {
			int length = Math.min(QuestionVocabulary.longest(), words.size() - place);
			while (length > 0 && !isKnown(String.join(" ", words.subList(place, place + length)), concepts, forms,
					kinds, named)) {
				length--;
			}
			if (length == 0 && !this.vocabulary.isFiller(words.get(place))) {
				unread.add(words.get(place));
			}
			place += Math.max(1, length);
		}
		if (concepts.size() > 1 || !forms.isEmpty() || !kinds.isEmpty()) {
			// "what is the path" asks for the path
			concepts.remove(Concept.ABOUT);
		}
		if (concepts.remove(Concept.NOW) && dates.isEmpty()) {
			dates.add(LocalDate.now().toString());
		}
		return new Asked(named, doubts, dates, concepts, forms, kinds, unread);
	}

	private boolean isKnown(String phrase, Set<Concept> concepts, List<String> forms, List<String> kinds,
			List<Summary> named) {
		String kind = this.vocabulary.kind(phrase);
		String form = this.vocabulary.form(phrase);
		Concept concept = this.vocabulary.concept(phrase);
		add(kinds, kind);
		add(forms, form);
		if (concept != null) {
			concepts.add(concept);
		}
		if (kind != null || form != null || concept != null) {
			return true;
		}
		Summary theme = this.vocabulary.isFiller(phrase) ? null : this.themes.of(phrase);
		if (theme != null) {
			named.add(theme);
		}
		return theme != null;
	}

	private static void add(List<String> all, @Nullable String one) {
		if (one != null && !all.contains(one)) {
			all.add(one);
		}
	}

	/** In lower case, without accents except for {@code où}. */
	static List<String> folded(String text) {
		List<String> words = new ArrayList<>();
		Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
		while (word.find()) {
			words.add("où".equals(word.group()) ? word.group()
					: Normalizer.normalize(word.group(), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
		}
		return words;
	}

	private static void blank(StringBuilder text, int start, int end) {
		for (int i = start; i < end; i++) {
			text.setCharAt(i, ' ');
		}
	}

}
