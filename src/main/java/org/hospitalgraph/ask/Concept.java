package org.hospitalgraph.ask;

/**
 * What a word of a question is about. Words that mean the same have one concept, in
 * French and in English.
 */
enum Concept {

	/** To be linked, to cooperate. */
	LINK,
	/** To belong, to be a member. */
	MEMBER,
	/** The support hospital of a groupement. */
	SUPPORT_ROLE, FOUNDING_ROLE, ASSOCIATE_ROLE,
	/** A path, a chain. */
	PATH,
	/** In common. */
	COMMON,
	/** What changed. */
	CHANGE,
	/** The history of one. */
	HISTORY,
	/** Who left. */
	LEAVE,
	/** What became of one. */
	BECOME,
	/** When something was created. */
	CREATE, END,
	/** To sign a convention, to be party to it. */
	SIGN,
	/** To help another with staff, money or activity. */
	HELP,
	/** Shared posts. */
	STAFF,
	/** Who says so. */
	SOURCE,
	/** How one is or was called. */
	NAME,
	/** Numbers about one. */
	FIGURE,
	/** The most connected. */
	CENTRAL,
	/** Contradictions and gaps. */
	FINDING,
	/** What surrounds one. */
	AROUND,
	/** Software that is used. */
	USE,
	/** What came before one. */
	SUCCEED,
	/** What one is about. */
	THEME,
	/** Everything about one. */
	ABOUT,
	/** Where one is. */
	WHERE,
	/** How many. */
	COUNT,
	/** Not yet, but meant to be. */
	PLANNED,
	/** When. */
	WHEN,
	/** Today. */
	NOW

}
