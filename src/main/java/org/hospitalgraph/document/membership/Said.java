package org.hospitalgraph.document.membership;

import java.util.List;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.MembershipWords;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about a groupement.
 *
 * @param rule the rule that has found it
 * @param members its members
 * @param role the role of all of them, if the words say so
 * @param since when it began
 * @param until when it ended
 * @param firm whether it holds whatever the rest of the sentence denies or plans
 */
record Said(String rule, List<Mention> members, @Nullable String role, @Nullable String since, @Nullable String until,
		boolean firm) {

	static final String LIST = "list of members";

	static final String WORDS = "membership in words";

	static final String JOINING = "joining";

	static final String FOUNDING = "founding members";

	static final String LEFT = "leaving";

	Said(String rule, List<Mention> members, @Nullable String role, @Nullable String since, @Nullable String until) {
		this(rule, members, role, since, until, false);
	}

	static Said of(String rule, List<Mention> members, @Nullable String role, @Nullable String since) {
		return new Said(rule, members, role, since, null);
	}

	/** The same about others. */
	Said of(List<Mention> others) {
		return new Said(this.rule, others, this.role, this.since, this.until, this.firm);
	}

	/** The same, whatever the rest of the sentence denies or plans. */
	Said firmly() {
		return new Said(this.rule, this.members, this.role, this.since, this.until, true);
	}

	boolean isLeaving() {
		return LEFT.equals(this.rule);
	}

	/**
	 * Whether a list or a verb says it of each of them, so that each may have a role of
	 * its own.
	 */
	boolean isOfEach() {
		return LIST.equals(this.rule) || JOINING.equals(this.rule) || FOUNDING.equals(this.rule);
	}

	/** Whether it says how things are, and not what happens. */
	boolean isState() {
		return LIST.equals(this.rule) || WORDS.equals(this.rule);
	}

	/**
	 * A member that has left at an unknown date: not a membership that could be stated.
	 */
	boolean isOver() {
		return isLeaving() && this.until == null;
	}

	/** A past membership with its dates; empty if it has none. */
	@Nullable Said past(Clause clause, String link) {
		if (!MembershipWords.PAST.matcher(link).find() || MembershipWords.ON_A_DAY.matcher(clause.text()).lookingAt()) {
			return this;
		}
		String end = Moments.until(clause);
		return (end == null && this.since == null) ? null
				: new Said(this.rule, this.members, this.role, this.since, end);
	}

}
