package org.hospitalgraph.document.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.lexicon.WrappedLines;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.mention.value.FigureMention;
import org.hospitalgraph.model.Label;

/**
 * A sentence or a line of a list, with its entities and dates.
 *
 * @param start where it begins in the text
 * @param end the position after it
 * @param text its words
 * @param mentions the entities in it
 * @param dates when
 * @param figures how many
 * @param planned whether a heading above says that it is only planned
 * @param tones how it is said, of the whole sentence
 */
public record Clause(int start, int end, String text, List<Mention> mentions, List<DateMention> dates,
		List<FigureMention> figures, boolean planned, Tones tones) {

	/** For words in a sentence: in any case, with accents, across lines. */
	public static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

	private static final Set<String> GROUPS = Set.of(Label.GROUPEMENT.text(), Label.FEDERATION.text(),
			Label.NETWORK.text());

	private static final Set<String> PARTIES = Set.of(Label.ESTABLISHMENT.text(), Label.INSTITUTION.text());

	private static final Pattern END = Pattern.compile("[.!?;](?<![\\s.(’']\\p{Lu}.)(?=\\s+[\\p{Lu}«•–-])|\\n[ \\t]*\\n"
			+ "|\\n(?=[ \\t]*(?:[-–—•*·▪◦‣●○➢→✓«>]|\\d{1,2}[.)°][ \\t]))|(?<=:)[ \\t]*\\n(?=\\s*[\\p{Lu}\\d•–-])"
			+ "|[.](?<=\\p{Ll}{3}.)(?=\\p{Lu}\\p{Ll}*[’' ])|\\n(?=[^\\n]*(?:\\t| \\| | → | {4}))|\\n(?<=(?:\\t| \\| | → | {4})[^\\n]{0,150}\\n)|\\n(?=[ \\t]*[a-z][)][ \\t])"
			+ "|;(?=\\s+qu(?:e\\s|[’']))"
			+ "|\\n(?=[ \\t]*[(]\\d{1,2}[)][ \\t])|\\n(?=[ \\t]*(?:(?:\\d{1,2}(?:er)?[ \\u00A0])?\\p{Ll}{3,9}\\.?[ \\u00A0])?(?:1\\d|20)\\d\\d(?: \\([^()\\n]{1,20}\\))?(?:[ \\u00A0]?[:?][ \\u00A0]| [–—-] |[ \\t]{2,}|\\t))");

	private static final Pattern BULLET = Pattern
		.compile("(?s)^\\s*(?:[-–—•*·▪◦‣●○➢→✓«>]|\\d{1,2}[.)°]|[a-z][)])\\s.*");

	/** Longer than any sentence that somebody wrote. */
	private static final int LONGEST = 2_000;

	private static final int SHORT_LINE = 55;

	/** How many characters of what is before a word bear on it. */
	private static final int NEAR = 160;

	/** A new sentence on a new line, whatever is before it. */
	private static final Pattern BEGINS = Pattern.compile(
			"(?:Depuis|Dans|Pour|Avec|Il|Elle|Ils|Elles|Cet|Cette|Ces|Nous|Selon|Après|Avant|Lors|C[’'])(?!\\p{L}|-)");

	private static final Pattern HEADING = Pattern.compile("(?s).*:\\s*$");

	private static final Pattern PLAN = Pattern.compile(
			"(?isU).*(?:projets? de|future?s?\\b|en cours de (?:constitution|création)|en projet|planned|à venir).*");

	/** {@code Calendrier prévisionnel}, as a title. */
	private static final Pattern PLANNING = Pattern.compile(
			"(?isU)\\W*(?:(?:calendrier|échéancier|planning)\\s+prévisionnel|(?:les\\s+)?prochaines\\s+étapes|(?:les\\s+)?futurs\\s+membres|perspectives)\\W*");

	/** {@code Considérant que …} states a fact, and {@code Vu …} none. */
	private static final Pattern GROUND = Pattern.compile("(?iU)\\W*(?:vue?s?|having regard to|in view of)\\b");

	/** {@code Collège 1 : CH de A}, up to a semicolon. */
	private static final Pattern LABELLED = Pattern.compile("[:→(][^.!?\\n]*$");

	/** Between the cells of a row. */
	private static final Pattern BORDER = Pattern.compile("\\t| \\| ");

	public static List<Clause> of(String text, TextMentions found) {
		return of(text, found, new WrappedLines(text)::at);
	}

	/**
	 * The sentences of a text.
	 * @param text its words
	 * @param found the entities, dates and figures in it
	 * @param wrapped whether a line ended at a line break only because it was full
	 */
	public static List<Clause> of(String text, TextMentions found, IntPredicate wrapped) {
		List<Clause> clauses = new ArrayList<>();
		Matcher end = END.matcher(text);
		int start = 0;
		boolean planned = false;
		Slices slices = new Slices(found);
		while (start < text.length()) {
			int stop = end(end, text, slices);
			stop = Math.max(stop, start);
			for (; stop - start > LONGEST; start = cut(text, start)) {
				add(clauses, start, cut(text, start), text, slices, planned);
			}
			String words = text.substring(start, stop);
			for (int cut = lineEnd(words, start, wrapped); cut > 0
					&& !words.isBlank(); cut = lineEnd(words, start, wrapped)) {
				add(clauses, start, start + cut, text, slices, planned);
				start += cut;
				words = text.substring(start, stop);
			}
			if (!words.isBlank()) {
				if (isTitle(text, start, words)) {
					planned = PLANNING.matcher(words).matches();
				}
				if (HEADING.matcher(words).matches() && words.strip().contains(" ")) {
					planned = PLAN.matcher(words).matches()
							|| planned && words.strip().equals(words.strip().toUpperCase(java.util.Locale.ROOT));
				}
				add(clauses, start, stop, text, slices, planned);
			}
			start = stop;
		}
		return clauses;
	}

	/** A short line of its own, behind a blank one or the beginning. */
	private static boolean isTitle(String text, int start, String words) {
		String line = words.strip();
		return line.length() < SHORT_LINE && !line.matches("(?s).*[.,;:!?]") && !BULLET.matcher(words).matches()
				&& (start < 2
						|| text.substring(Math.max(0, start - 3), start).matches("(?s).*\\n\\s*\\n\\s*|.*\\]\\n"));
	}

	/** The position behind the next sentence. */
	private static int end(Matcher end, String text, Slices slices) {
		while (end.find()) {
			if (text.charAt(end.start()) != ';' || !isSeparator(text, end.start(), slices)) {
				return end.end();
			}
		}
		return text.length();
	}

	/**
	 * Whether a semicolon stands between two hospitals of one line, or in a row of a
	 * table.
	 */
	private static boolean isSeparator(String text, int place, Slices slices) {
		int next = place + 1;
		while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
			next++;
		}
		String near = text.substring(Math.max(0, place - LONGEST), Math.min(text.length(), place + LONGEST));
		int at = Math.min(place, LONGEST);
		int close = near.indexOf('\n', at);
		String line = near.substring(near.lastIndexOf('\n', at) + 1, (close < 0) ? near.length() : close);
		boolean list = slices.isHouse(next) && LABELLED.matcher(near.substring(0, at)).find();
		return list || BORDER.matcher(line).find();
	}

	/** Behind the last word that a sentence may have, where a text never ends one. */
	private static int cut(String text, int start) {
		int blank = text.lastIndexOf(' ', start + LONGEST);
		return (blank > start) ? blank + 1 : start + LONGEST;
	}

	private static void add(List<Clause> clauses, int start, int stop, String text, Slices slices, boolean planned) {
		clauses.add(slices.clause(start, stop, text, planned));
	}

	/**
	 * The position after a short line that ends where its writer wanted; 0 if there is
	 * none.
	 */
	private static int lineEnd(String words, int from, IntPredicate wrapped) {
		int end = words.indexOf('\n');
		int start = 0;
		while (end >= 0 && end + 1 < words.length()) {
			String line = words.substring(start, end).strip();
			String next = words.substring(end + 1).stripLeading();
			boolean open = line.isEmpty() || line.matches("(?s).*(?:[,(‐-]|\\b(?:de|du|des|la|le|les|et|d|l|à|au))\\s*")
					|| line.lastIndexOf('(') > line.lastIndexOf(')') || wrapped.test(from + end);
			boolean begins = BEGINS.matcher(next).lookingAt() && !line.isEmpty()
					&& !line.matches("(?s).*(?:[,(‐-]|\\b(?:de|du|des|la|le|les|et|d|l|à|au))\\s*")
					&& line.lastIndexOf('(') <= line.lastIndexOf(')');
			boolean title = line.length() > 8 && line.equals(line.toUpperCase(java.util.Locale.ROOT))
					&& !next.equals(next.toUpperCase(java.util.Locale.ROOT));
			if (begins) {
				return end + 1;
			}
			if (!open && (title || line.length() < SHORT_LINE) && !next.isEmpty()
					&& Character.isUpperCase(next.charAt(0))) {
				return end + 1;
			}
			start = end + 1;
			end = words.indexOf('\n', start);
		}
		return 0;
	}

	public List<Mention> groups() {
		return this.mentions.stream().filter(Clause::isGroup).toList();
	}

	public List<Mention> houses() {
		return this.mentions.stream().filter((one) -> Label.ESTABLISHMENT.text().equals(one.label())).toList();
	}

	public static boolean isGroup(Mention mention) {
		return GROUPS.contains(String.valueOf(mention.label()));
	}

	public static boolean isParty(Mention mention) {
		return PARTIES.contains(String.valueOf(mention.label()));
	}

	/** The words between two positions of the text. */
	public String between(int from, int to) {
		int first = Math.clamp(from - this.start, 0, this.text.length());
		return this.text.substring(first, Math.clamp(to - this.start, first, this.text.length()));
	}

	/** The dates in a parenthesis at its end. */
	public List<DateMention> closing() {
		int open = this.text.lastIndexOf('(');
		boolean last = open >= 0 && this.text.substring(open).matches("(?s)\\([^()]*\\)?\\s*[.;]?\\s*");
		return last ? this.dates.stream().filter((date) -> date.start() > this.start + open).toList() : List.of();
	}

	/** The last words before a position. */
	public String justBefore(int place) {
		return between(place - NEAR, place);
	}

	public String before(int place) {
		return between(this.start, place);
	}

	public String behind(int place) {
		return between(place, this.end);
	}

	/** The same up to a position: what comes after it does not count. */
	public Clause until(int place) {
		return new Clause(this.start, this.end, before(place), this.mentions, this.dates, this.figures, this.planned,
				this.tones);
	}

	/** The same, as something that is only planned. */
	public Clause planning() {
		return new Clause(this.start, this.end, this.text, this.mentions, this.dates, this.figures, true, this.tones);
	}

	public boolean has(Pattern pattern) {
		return pattern.matcher(this.text).find();
	}

	/**
	 * {@code Vu la convention du groupement …}: named as a basis, and not as the subject.
	 */
	public boolean isGround() {
		return GROUND.matcher(this.text).lookingAt();
	}

	/** How it is said. */
	public record Tone(boolean denied, boolean intended, boolean reported) {
	}

	public Tone tone() {
		return new Tone(isDenied(), isIntended(), isReported());
	}

	public boolean isDenied() {
		return this.tones.denied(this.text.length());
	}

	/** Whether it is one line of a list. */
	public boolean isBullet() {
		return BULLET.matcher(this.text).matches();
	}

	public boolean isIntended() {
		return this.planned || this.tones.intended(this.text.length());
	}

	public boolean isReported() {
		return this.tones.reported(this.text.length());
	}

}
