package org.hospitalgraph.register.entry;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.match.Ranking;

/** Receives what a reader finds in a register. */
public interface EntrySink {

	/** Receives a record that could be read. */
	void accept(Entry entry);

	/**
	 * Receives a record that could not be read. It is kept with the reason, and reading
	 * goes on.
	 * @param line where it stands
	 * @param original as it stands there
	 * @param reason the kind of fault, the same words for the same fault
	 */
	void reject(long line, String original, Message reason);

	/**
	 * Reports that something was corrected or left out; counted by kind and reported at
	 * the end.
	 */
	void mended(Message what);

	/** Reports what the user should know about the whole file. */
	void noted(Message what);

	/** Whether the graph has an entity of that number or id. */
	boolean knows(RegisterKey key);

	/** Whether the graph has a name for it that is its own. */
	boolean isNamed(RegisterKey key);

	/**
	 * The legal entity of a site; the argument itself for a legal entity or an unknown
	 * number.
	 */
	RegisterKey legalEntity(RegisterKey establishment);

	/**
	 * The official number of an entity of the graph; its id if it has none. What is said
	 * of a number stays when the entity gets another id.
	 */
	RegisterKey key(String id);

	/** The entities of the graph that a name may mean, best first. */
	Ranking meaning(Label label, String name);

}
