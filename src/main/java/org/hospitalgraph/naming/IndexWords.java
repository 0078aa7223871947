package org.hospitalgraph.naming;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The words by which the full-text index knows an entity: those of its names and what
 * they are shortened to, those of where it is, each behind a sign that no name has, and
 * one that all hospitals have.
 */
public final class IndexWords {

	/** Before a word that is of a place, and of no name. */
	public static final String PLACE = "@";

	/** What all hospitals have. */
	public static final String HOSPITAL = "_hospital";

	private final Set<String> words = new LinkedHashSet<>();

	/** A name that it has or had. */
	public IndexWords name(String name) {
		HospitalName known = HospitalName.of(name);
		this.words.addAll(known.tokens());
		this.words.addAll(known.initials());
		return this;
	}

	/** Names that it has or had. */
	public IndexWords names(Collection<String> names) {
		names.forEach(this::name);
		return this;
	}

	/** A place where it is. */
	public IndexWords place(String place) {
		HospitalName.plainWords(place).forEach((word) -> this.words.add(PLACE + word));
		return this;
	}

	/** What it is. */
	public IndexWords bearer(NameBearer bearer) {
		if (bearer == NameBearer.HOSPITAL) {
			this.words.add(HOSPITAL);
		}
		return this;
	}

	/** A number or an id. */
	public IndexWords number(String number) {
		this.words.add(number);
		return this;
	}

	/** All of them, for a property that the index reads. */
	public String text() {
		return String.join(" ", this.words);
	}

}
