package org.hospitalgraph.register.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;

/** The roles of members, by official codes and by common words. */
public final class MemberRole {

	static final String SUPPORT = "support";

	public static final String MEMBER = "member";

	private static final Map<String, String> CODES = Map.of("s", SUPPORT, "m", MEMBER, "t", "head", "a", "associate",
			"p", MEMBER);

	/** In this order, because an associated establishment is also called a member. */
	private static final List<Map.Entry<String, String>> WORDS = List.of(Map.entry(".*\\b(non|sans|hors)[ -].*", ""),
			Map.entry(".*\\bsupport\\b.*", SUPPORT), Map.entry(".*\\b(tete|head)\\b.*", "head"),
			Map.entry(".*\\b(pilote|pilot|porteur)\\b.*", "pilot"),
			Map.entry(".*\\b(fondat\\w*|founding)\\b.*", "founding"),
			Map.entry(".*\\b(associe\\w*|associate|associated)\\b.*", "associate"),
			Map.entry(".*\\b(partenaire|partner)s?\\b.*", "partner"),
			Map.entry(".*\\b(membre|member|partie|party|adherent\\w*|parties)\\b.*", MEMBER));

	private static final List<String> YES = List.of("oui", "o", "1", "x", "vrai", "true", "yes", "y", "s");

	private static final List<String> NO = List.of("non", "n", "0", "faux", "false", "no", "m");

	private MemberRole() {
	}

	/** The role in a text; empty for unknown words. */
	public static Optional<String> of(String written) {
		String plain = RegisterTable.plain(written).replace('_', ' ');
		if (CODES.containsKey(plain)) {
			return Optional.of(CODES.get(plain));
		}
		return WORDS.stream()
			.filter((entry) -> plain.matches(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.filter((role) -> !role.isEmpty());
	}

	/**
	 * The role by a column for the support establishment: yes or no, or the number of
	 * that establishment.
	 */
	static Optional<String> bySupport(String written, String finess) {
		String plain = RegisterTable.plain(written).toLowerCase(Locale.ROOT);
		if (plain.isEmpty() || NO.contains(plain)) {
			return Optional.of(MEMBER);
		}
		if (YES.contains(plain)) {
			return Optional.of(SUPPORT);
		}
		Optional<String> number = Repairs.finessIn(written);
		if (number.isPresent()) {
			return Optional.of(number.equals(Repairs.finessIn(finess)) ? SUPPORT : MEMBER);
		}
		return of(written);
	}

}
