package org.hospitalgraph.document.pronoun;

import java.util.ArrayList;
import java.util.List;

import org.hospitalgraph.document.sentence.Antecedents;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Topic;

/** The pronouns of a text, sentence by sentence, with what they stand for. */
final class Pronouns {

	private final Topic topic = new Topic();

	private final Antecedents before = new Antecedents();

	/** The names that stand for the pronouns of the next sentence. */
	List<Edit> in(Clause clause) {
		List<Edit> edits = new ArrayList<>();
		GroupPronouns.in(clause, this.topic, edits);
		HousePronouns.in(clause, this.topic, this.before, edits);
		this.topic.pass(clause);
		this.before.pass(clause);
		return edits;
	}

}
