package org.hospitalgraph.document.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hospitalgraph.mention.Mention;
import org.jspecify.annotations.Nullable;

/** An entity of the draft, about which the rules find out more and more. */
public final class Subject {

	public final String id;

	public final String label;

	public final @Nullable String category;

	public final String name;

	public final boolean known;

	public final List<Mention.Alternative> nearest;

	public final Set<String> at = new LinkedHashSet<>();

	public final List<Integer> mentions = new ArrayList<>();

	public @Nullable String created;

	public @Nullable String signed;

	public @Nullable String inForce;

	public boolean planned;

	Subject(String id, String label, @Nullable String category, String name, boolean known,
			List<Mention.Alternative> nearest) {
		this.id = id;
		this.label = label;
		this.category = category;
		this.name = name;
		this.known = known;
		this.nearest = nearest;
	}

}
