package org.hospitalgraph.document.proposal;

import org.jspecify.annotations.Nullable;

/**
 * The properties of a fact.
 *
 * @param role role of a member
 * @param since when it began
 * @param until when it ended
 * @param activity the activity of a support
 * @param how how one succeeded another
 * @param aside whether it is said in passing, so that it holds whatever the rest of the
 * sentence says
 */
public record FactDetails(@Nullable String role, @Nullable String since, @Nullable String until,
		@Nullable String activity, @Nullable String how, boolean aside) {

	public FactDetails(@Nullable String role, @Nullable String since, @Nullable String until, @Nullable String activity,
			@Nullable String how) {
		this(role, since, until, activity, how, false);
	}

	public static FactDetails aside(String role) {
		return new FactDetails(role, null, null, null, null, true);
	}

	public static FactDetails role(@Nullable String role, @Nullable String since) {
		return new FactDetails(role, since, null, null, null);
	}

	public static FactDetails how(String how, @Nullable String since) {
		return new FactDetails(null, since, null, null, how);
	}

}
