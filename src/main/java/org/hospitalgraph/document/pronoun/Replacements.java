package org.hospitalgraph.document.pronoun;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The words of a sentence for which names are put. */
final class Replacements {

	private final Clause clause;

	private final @Nullable Mention earlier;

	private final List<Edit> edits;

	/**
	 * None yet.
	 * @param clause the sentence
	 * @param earlier the groupement named last before it
	 * @param edits to which they are added
	 */
	Replacements(Clause clause, @Nullable Mention earlier, List<Edit> edits) {
		this.clause = clause;
		this.earlier = earlier;
		this.edits = edits;
	}

	/** What is done with some words and the groupement that they mean. */
	interface Replacing {

		void by(Matcher found, Mention group);

	}

	/** For all words of this form behind which a groupement may be meant. */
	void each(Pattern pattern, Replacing replacing) {
		each(pattern, (found) -> {
			Mention named = named(start(found, 0));
			Mention group = (named != null) ? named : this.earlier;
			if (group != null) {
				replacing.by(found, group);
			}
		});
	}

	/** For all words of this form. */
	void each(Pattern pattern, Consumer<Matcher> replacing) {
		Matcher found = pattern.matcher(this.clause.text());
		while (found.find()) {
			replacing.accept(found);
		}
	}

	/** The groupement named last in the sentence before a position. */
	@Nullable Mention named(int place) {
		return this.clause.groups()
			.stream()
			.filter((one) -> one.end() <= place)
			.reduce((one, last) -> last)
			.orElse(null);
	}

	int start(Matcher found, int part) {
		return this.clause.start() + found.start(part);
	}

	int end(Matcher found, int part) {
		return this.clause.start() + found.end(part);
	}

	void add(Edit edit) {
		this.edits.add(edit);
	}

	void replace(Matcher found, int part, String before, @Nullable Mention name) {
		add(new Edit(start(found, part), end(found, part), before, name));
	}

	/** Without the pronoun; the line break behind it stays. */
	void remove(Matcher found) {
		int line = found.group(1).indexOf('\n');
		add(Edit.delete(start(found, 1), (line < 0) ? end(found, 1) : start(found, 1) + line));
	}

	/** {@code du GHT X} behind the words, without their pronoun. */
	void of(Matcher found, Mention group, String words) {
		remove(found);
		Edit of = Edit.of(end(found, 0), group);
		add(new Edit(of.start(), of.end(), words + of.before().strip() + " ", group));
	}

	/** {@code au GHT X} behind the words, without their pronoun. */
	void to(Matcher found, Mention group) {
		remove(found);
		add(Edit.to(end(found, 0), group));
	}

}
