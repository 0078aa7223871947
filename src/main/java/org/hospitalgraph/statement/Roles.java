package org.hospitalgraph.statement;

import java.util.Map;
import java.util.Set;

/** Which role says more than another of the same thing. */
final class Roles {

	/** What is also true of who has a role. */
	private static final Map<String, Set<String>> IMPLIED = Map.of("support", Set.of("pilot", "party", "member"),
			"pilot", Set.of("party", "member"), "party", Set.of("member"), "founding", Set.of("member", "party"),
			"associate", Set.of("member"), "organiser", Set.of("contributor"), "signatory", Set.of("party"));

	private Roles() {
	}

	/** Whether who has the one role has the other too. */
	static boolean implies(String one, String other) {
		return one.equals(other) || IMPLIED.getOrDefault(one, Set.of()).contains(other);
	}

}
