package org.hospitalgraph.ask;

/**
 * What a word of a question means. Words with the same meaning have the same concept, in
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
	/** The history of an entity. */
	HISTORY,
	/** Who left. */
	LEAVE,
	/** What became of an entity. */
	BECOME,
	/** When something was created. */
	CREATE, END,
	/** To sign a convention, to be party to it. */
	SIGN,
	/** To help another hospital with staff, money or activity. */
	HELP,
	/** Shared posts. */
	STAFF,
	/** Who says so. */
	SOURCE,
	/** What an entity is or was called. */
	NAME,
	/** Figures about an entity. */
	FIGURE,
	/** The most connected. */
	CENTRAL,
	/** Contradictions and gaps. */
	FINDING,
	/** The neighbourhood of an entity. */
	AROUND,
	/** The software that hospitals use. */
	USE,
	/** What came before an entity. */
	SUCCEED,
	/** The theme of an entity. */
	THEME,
	/** Everything about an entity. */
	ABOUT,
	/** Where an entity is. */
	WHERE,
	/** How many. */
	COUNT,
	/** What is planned. */
	PLANNED,
	/** When. */
	WHEN,
	/** Today. */
	NOW

}
