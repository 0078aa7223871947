package org.hospitalgraph.register.entry;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.match.Ranking;

/** Where a reader of a register puts what it finds. */
public interface EntrySink {

	/** A record that could be read. */
	void accept(Entry entry);

	/**
	 * A record that could not be read; it is kept with its reason, and the next one is
	 * read.
	 * @param line where it stands
	 * @param original as it stands there
	 * @param reason the kind of fault, the same words for the same fault
	 */
	void reject(long line, String original, Message reason);

	/**
	 * Something was mended whose meaning is certain, or left out; counted by kind and
	 * told at the end.
	 */
	void mended(Message what);

	/** What the user should know of the file as a whole. */
	void noted(Message what);

	/** Whether the graph has an entity of that number or id. */
	boolean knows(RegisterKey key);

	/** Whether the graph has a name for it that is not lent by others. */
	boolean isNamed(RegisterKey key);

	/** The legal entity of a site; a legal entity itself, and what is not known. */
	RegisterKey legalEntity(RegisterKey establishment);

	/** The entities of the graph that a name may mean, best first. */
	Ranking meaning(Label label, String name);

}
