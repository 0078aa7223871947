package org.hospitalgraph.document.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.message.Message;

/**
 * When a document was published, by its own words.
 *
 * @param date a date, or {@code after} the latest day that it tells of
 * @param remark how it was found
 */
record PublicationDate(String date, Message remark) {

	/** For a text without a date: older than all that we have to do with. */
	private static final String UNKNOWN = "after 1900";

	private static final int HEAD = 600;

	private static final int MONTH = 7;

	private static final int DAY = 10;

	private static final String OF = "\\b[^.;!?]{0,45}$";

	/** {@code Publié le 3 mai 2016}, at the beginning of a line. */
	private static final Pattern PUBLISHED = Pattern.compile(
			"[^\\p{L}]*(?:[\\p{L}-]+\\s+){0,3}?(?:publiée?|parue?|postée?|diffusée?|mise?\\s+en\\s+ligne|date\\s+de\\s+(?:publication|parution)|published|posted)"
					+ OF,
			Clause.FLAGS);

	/** {@code Dernière mise à jour de la page :}, {@code édition de mars 2024}. */
	private static final Pattern UPDATED = Pattern.compile(
			"[^\\p{L}]*(?:[\\p{L}\\d’'-]+\\s+){0,3}?(?:[–—-]\\s*)?(?:mise?\\s+à\\s+jour|actualisée?|modifiée?|édition|version|updated|reviewed|edition)"
					+ OF,
			Clause.FLAGS);

	/** {@code Le texte n’a pas été publié}: a sentence about it. */
	private static final Pattern SENTENCE = Pattern.compile("\\b(?:est|sont|sera|été|was|were|be|been|qui|que)\\b",
			Clause.FLAGS);

	/**
	 * {@code Lille, le}, {@code Le Courrier – samedi}: all that is before a date in its
	 * line.
	 */
	private static final Pattern LINE = Pattern.compile(
			"\\W*(?:[^.;:!?]{0,70}[,|–—-]\\s*)?(?:(?:le|du|on)\\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\\s+)?(?:le\\s+)?",
			Clause.FLAGS);

	/** {@code , 5 h 25}, {@code (APM) -}: what may be behind it. */
	private static final Pattern LINE_END = Pattern.compile(
			"[^\\p{L}\\d]{0,4}(?:(?:à|at)?\\s*\\d{1,2}\\s?[h:]\\s?(?:\\d{2})?\\W*)?(?:,\\s*par\\s.{0,60})?",
			Clause.FLAGS);

	private static final Pattern AGENCY = Pattern.compile("\\s*(?:\\(\\p{Lu}{2,5}\\)\\s*)?[-–—]\\s.*", Pattern.DOTALL);

	private static final Pattern CAPITALS = Pattern.compile("\\W*(?:\\p{Lu}|\\P{L})+,\\s*(?:le\\s+)?");

	/** What a date in a heading is the day of, if it is not that of the text. */
	private static final Pattern EVENT = Pattern.compile(
			"\\b(?:séminaires?|conférences?|réunions?|inaugurations?|colloques?|congrès|journées?|séances?|rendez-vous|rdv|assemblées?|portes\\s+ouvertes|webinaires?|grèves?|manifestations?|mobilisations?|rassemblements?|débats?|forums?|fêtes?|concerts?|marches?|élections?|votes?|meetings?|conference|opening|seminar)\\b",
			Clause.FLAGS);

	private static final Pattern LAW = Pattern.compile("\\b(?:avenant|convention|signée?|signature|loi)\\b",
			Clause.FLAGS);

	private static final Pattern ACT = Pattern
		.compile("\\s*(?:décret|arrêté|décision|circulaire|instruction|JORF|journal\\s+officiel)\\b.*", Clause.FLAGS);

	/** {@code Fait à Lille, le}. */
	private static final Pattern SIGNED = Pattern.compile(
			"\\W*(?:(?:fait|done)\\s+(?:à|at|in)\\s+[\\p{L}’' -]{2,40}?,?\\s*(?:en\\s+\\p{L}+\\s+exemplaires,?\\s*)?|(?-i:\\p{Lu})[\\p{L}’'-]{1,30}(?:[ -][\\p{L}’'-]{1,20}){0,3},\\s*)(?:le|on)\\s+",
			Clause.FLAGS);

	/** What is still to come when the text is written. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"\\b(?:à|at)\\s+\\d{1,2}\\s?(?:h|heures|am|pm)\\b|\\bproch(?:ain|aine)s?\\b|\\brendez-vous\\b|\\brdv\\b|\\bhorizon\\b|\\bd[’']ici\\b|\\bavant\\s+le\\b|\\bau\\s+plus\\s+tard\\b|\\bjusqu[’']|\\bcandidatures?\\b|\\bagenda\\b|\\bnext\\b|\\buntil\\b|\\bdeadline\\b",
			Clause.FLAGS);

	static PublicationDate of(String text, List<DateMention> dates, List<Clause> clauses) {
		String today = LocalDate.now().toString();
		List<DateMention> past = dates.stream().filter((one) -> one.date().compareTo(today) <= 0).toList();
		return first(past, (one) -> isLabelled(text, one, PUBLISHED)).or(() -> first(past, (one) -> isHead(text, one)))
			.or(() -> first(past, (one) -> isAct(text, one)))
			.or(() -> first(past, (one) -> isSignature(text, one)))
			.or(() -> first(past, (one) -> isLabelled(text, one, UPDATED)))
			.map((date) -> new PublicationDate(date, Message.of("document.date-guessed", date)))
			.orElseGet(() -> after(clauses, today));
	}

	private static PublicationDate after(List<Clause> clauses, String today) {
		return clauses.stream()
			.filter(PublicationDate::isOfThePast)
			.flatMap((clause) -> clause.dates().stream())
			.map(DateMention::date)
			.filter((date) -> date.compareTo(today) <= 0 && date.compareTo("1900") > 0)
			.max(Comparator.naturalOrder())
			.map((date) -> "after " + date)
			.map((date) -> new PublicationDate(date, Message.of("document.date-after", date)))
			.orElseGet(() -> new PublicationDate(UNKNOWN, Message.of("document.date-missing", UNKNOWN)));
	}

	/** Neither announced, nor asked about, nor the day of an event. */
	private static boolean isOfThePast(Clause clause) {
		return !clause.isIntended() && !clause.has(ANNOUNCED) && !clause.has(EVENT)
				&& !clause.text().strip().endsWith("?");
	}

	private static Optional<String> first(List<DateMention> dates, Predicate<DateMention> wanted) {
		return dates.stream()
			.filter((one) -> one.date().length() >= MONTH)
			.filter(wanted)
			.findFirst()
			.map(DateMention::date);
	}

	private static boolean isLabelled(String text, DateMention date, Pattern label) {
		String before = before(text, date);
		return label.matcher(before).matches() && !SENTENCE.matcher(before).find() && behind(text, date).length() < 60;
	}

	/**
	 * {@code Lille, le 27 mai 2021} in the first lines; a month only in a line of its
	 * own.
	 */
	private static boolean isHead(String text, DateMention date) {
		String before = before(text, date);
		String behind = behind(text, date);
		if (date.start() >= HEAD || isOfSomethingElse(before)) {
			return false;
		}
		boolean day = date.date().length() >= DAY || before.isBlank() || before.strip().matches("(?iuU).*n°.*[–—-]");
		return day && LINE.matcher(before).matches() && LINE_END.matcher(behind).matches()
				|| date.date().length() >= DAY && CAPITALS.matcher(before).matches()
						&& AGENCY.matcher(behind).matches();
	}

	private static boolean isAct(String text, DateMention date) {
		return date.start() < HEAD && date.date().length() >= DAY && ACT.matcher(before(text, date)).matches();
	}

	private static boolean isSignature(String text, DateMention date) {
		return date.start() > text.length() - HEAD && date.date().length() >= DAY
				&& SIGNED.matcher(before(text, date)).matches() && !isOfSomethingElse(before(text, date))
				&& behind(text, date).matches("(?isU)\\W*(?:,?\\s*(?:en|in)\\s.{0,40})?");
	}

	private static boolean isOfSomethingElse(String before) {
		return EVENT.matcher(before).find() || LAW.matcher(before).find();
	}

	/** What its line says before it. */
	private static String before(String text, DateMention date) {
		return text.substring(text.lastIndexOf('\n', date.start()) + 1, date.start());
	}

	private static String behind(String text, DateMention date) {
		int end = text.indexOf('\n', date.end());
		return text.substring(date.end(), (end < 0) ? text.length() : end).strip();
	}

}
