package org.hospitalgraph.naming;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words of an entity in the full-text index: those of its names and their
 * abbreviations, those of its places, with a prefix that no name has, and one word that
 * all hospitals have.
 */
public final class IndexWords {

	/** The prefix of words of places. */
	public static final String PLACE = "@";

	/** The word of all hospitals. */
	public static final String HOSPITAL = "_hospital";

	private final Set<String> words = new LinkedHashSet<>();

	/** Adds a present or former name. */
	public IndexWords name(String name) {
		HospitalName known = HospitalName.of(name);
		this.words.addAll(known.tokens());
		this.words.addAll(known.initials());
		return this;
	}

	/** Adds present or former names. */
	public IndexWords names(Collection<String> names) {
		names.forEach(this::name);
		return this;
	}

	/** Adds a place where it is. */
	public IndexWords place(String place) {
		HospitalName.plainWords(place).forEach((word) -> this.words.add(PLACE + word));
		return this;
	}

	/** Adds what it is. */
	public IndexWords bearer(NameBearer bearer) {
		if (bearer == NameBearer.HOSPITAL) {
			this.words.add(HOSPITAL);
		}
		return this;
	}

	/** Adds a number or an id. */
	public IndexWords number(String number) {
		this.words.add(number);
		return this;
	}

	/** All words, for the property that is indexed. */
	public String text() {
		return String.join(" ", this.words);
	}

}
