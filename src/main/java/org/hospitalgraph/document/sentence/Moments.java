package org.hospitalgraph.document.sentence;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.jspecify.annotations.Nullable;

/** Finds the date of a membership among those of a sentence. */
public final class Moments {

	/**
	 * How far from the beginning of a sentence a date may be that applies to all of it.
	 */
	private static final int FRONT = 24;

	private static final int SOON = 30;

	/** The words before a date of something else. */
	private static final Pattern OF_SOMETHING = Pattern.compile(
			".*\\b(?:créée?s?|fondée?s?|construite?s?|ouverte?s?|inaugurée?s?|née?s?|rénovée?s?|loi|décret|ordonnance|code)\\b[^,;:]{0,30}$|\\W*date\\s+$",
			Clause.FLAGS);

	private static final Pattern SINCE = Pattern.compile(
			"\\s*[»”\")]{0,2}\\s*(?:\\([^()]*\\)\\s*)?,?\\s*(?:depuis|dès|since|à\\s+compter\\s+d\\p{L}+)\\s+(?:le\\s+|l[’']année\\s+|la\\s+fin\\s+de\\s+|fin\\s+)?",
			Clause.FLAGS);

	private static final Pattern ASIDE = Pattern.compile(".*,\\s*(?:depuis|dès|since)\\s+(?:le\\s+)?$", Clause.FLAGS);

	/** {@code depuis sa création, le 1er juillet 2016}. */
	private static final Pattern SINCE_FOUNDED = Pattern.compile(
			".*\\b(?:depuis|dès)\\s+(?:sa|leur|la)\\s+(?:création|constitution|fondation),?\\s+(?:le|en|au)?\\s*$",
			Clause.FLAGS);

	private Moments() {
	}

	/**
	 * When a member joined or left: at the beginning, or after a position of the text.
	 */
	public static @Nullable String of(Clause clause, int from) {
		List<DateMention> dates = clause.dates()
			.stream()
			.filter((one) -> one.start() >= from || one.start() - clause.start() <= FRONT)
			.filter((one) -> !OF_SOMETHING.matcher(clause.justBefore(one.start())).matches())
			.toList();
		if (dates.size() == 1) {
			return dates.getFirst().date();
		}
		return first(dates, clause, MembershipWords.EFFECT);
	}

	/**
	 * Since when something has been so: at the beginning, or between two positions of the
	 * text.
	 */
	public static @Nullable String since(Clause clause, int from, int to) {
		return first(clause.dates()
			.stream()
			.filter((one) -> one.start() - clause.start() <= FRONT
					|| one.start() >= from && one.end() <= to && isJoined(clause, one, to))
			.toList(), clause, MembershipWords.EFFECT);
	}

	/** No comma is behind it, but the one that ends {@code , depuis le 1er mai 2016,}. */
	private static boolean isJoined(Clause clause, DateMention date, int to) {
		String behind = clause.between(date.end(), to);
		boolean aside = behind.startsWith(",") && ASIDE.matcher(clause.justBefore(date.start())).matches();
		return (aside ? behind.substring(1) : behind).indexOf(',') < 0;
	}

	/** The first date in the words right behind a position. */
	public static @Nullable String soon(Clause clause, int place) {
		return clause.dates()
			.stream()
			.filter((one) -> one.start() >= place && one.start() < place + SOON
					&& clause.houses()
						.stream()
						.noneMatch((house) -> house.start() > place && house.start() < one.start()))
			.findFirst()
			.map(DateMention::date)
			.orElse(null);
	}

	/** {@code … du GHT X depuis 2016}, whatever follows. */
	public static @Nullable String rightBehind(Clause clause, Mention group) {
		return clause.dates()
			.stream()
			.filter((one) -> one.start() >= group.end()
					&& SINCE.matcher(clause.between(group.end(), one.start())).matches())
			.findFirst()
			.map(DateMention::date)
			.orElse(null);
	}

	public static @Nullable String until(Clause clause) {
		return first(clause.dates(), clause, MembershipWords.UNTIL);
	}

	private static @Nullable String first(List<DateMention> dates, Clause clause, Pattern words) {
		return dates.stream()
			.filter((one) -> words.matcher(clause.justBefore(one.start())).matches() || words == MembershipWords.EFFECT
					&& SINCE_FOUNDED.matcher(clause.justBefore(one.start())).matches())
			.findFirst()
			.map(DateMention::date)
			.orElse(null);
	}

	/** The first date behind a hospital, before the next one. */
	public static @Nullable String behind(Clause clause, Mention house) {
		int until = clause.houses()
			.stream()
			.filter((one) -> one.start() >= house.end())
			.mapToInt(Mention::start)
			.findFirst()
			.orElse(house.end());
		return clause.dates()
			.stream()
			.filter((one) -> one.start() >= house.end() && one.end() <= until)
			.findFirst()
			.map(DateMention::date)
			.orElse(null);
	}

}
