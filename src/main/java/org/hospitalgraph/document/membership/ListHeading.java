package org.hospitalgraph.document.membership;

import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Moments;
import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What is above a list of members: {@code Depuis 2016, le GHT X regroupe :}.
 *
 * @param group the groupement
 * @param words the heading itself; empty if there is none
 * @param role the role of those below it, if the words give one
 * @param later whether it is only planned
 * @param since when they became members, if the words say so
 */
record ListHeading(Mention group, String words, @Nullable String role, boolean later, @Nullable String since) {

	private static final Pattern BETWEEN = Pattern
		.compile("(?isU)\\b(?:constitué|créé|formé|institué)\\p{L}*\\s+(?:\\p{L}+\\s+)?entre\\b");

	private static final Pattern LISTING = Pattern
		.compile("(?iU)\\b(?:membres|établissements|hôpitaux|participants|composition|parties|adhérents|members)\\b");

	static ListHeading of(Clause clause, Mention group) {
		boolean founds = group.start() >= clause.end() || BETWEEN.matcher(clause.text()).find();
		return new ListHeading(group, clause.text(), founds ? "founding" : role(clause.text(), null),
				clause.isIntended(), Moments.since(clause, clause.start(), clause.end()));
	}

	/** The same with the role that a line between the members gives. */
	ListHeading with(String line) {
		return new ListHeading(this.group, this.words, role(line, this.role), this.later, this.since);
	}

	/** Whether it speaks of members, so that other lines may be among them. */
	boolean isOfMembers() {
		return LISTING.matcher(this.words).find();
	}

	private static @Nullable String role(String line, @Nullable String before) {
		if (line.matches("(?isU).*\\bassoci.*")) {
			return "associate";
		}
		if (line.matches("(?isU).*\\bpartenaire.*")) {
			return "partner";
		}
		if (line.matches("(?isU).*\\bfondat.*")) {
			return "founding";
		}
		if (line.matches("(?isU).*\\bparties?\\b.*")) {
			return "party";
		}
		return line.matches("(?isU).*\\bsupport\\b.*:.*") ? null : before;
	}

}
