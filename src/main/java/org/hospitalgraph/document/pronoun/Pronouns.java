package org.hospitalgraph.document.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;
import org.hospitalgraph.mention.Mention;

/** The pronouns of a text, sentence by sentence, with what they stand for. */
final class Pronouns {

	private final Topic topic = new Topic();

	private final Antecedents before = new Antecedents();

	/** The names that stand for the pronouns of the next sentence. */
	List<Edit> in(Clause clause) {
		List<Edit> edits = new ArrayList<>();
		Replacements words = new Replacements(clause, this.topic.last(), edits);
		if (this.topic.last() != null || !clause.groups().isEmpty()) {
			GroupRoles.in(clause, this.topic, words);
			GroupMoves.in(clause, this.topic, words);
		}
		HousePronouns.in(clause, this.topic, this.before, words);
		Clause named = named(clause, edits);
		this.topic.pass(named);
		this.before.pass(named);
		return edits;
	}

	/** The sentence with those that its pronouns stand for. */
	private static Clause named(Clause clause, List<Edit> edits) {
		if (edits.isEmpty()) {
			return clause;
		}
		List<Mention> mentions = new ArrayList<>(clause.mentions());
		edits.stream().filter((edit) -> edit.name() != null).forEach((edit) -> mentions.add(edit.meant()));
		mentions.sort(Comparator.comparingInt(Mention::start));
		return new Clause(clause.start(), clause.end(), clause.text(), mentions, clause.dates(), clause.figures(),
				clause.planned(), clause.tones());
	}

}
