package org.hospitalgraph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.HospitalName;

/**
 * A {@code groupe hospitalier} is one hospital with several sites, or a groupement of
 * several hospitals. It is a groupement where the text speaks of its members.
 */
final class HospitalGroups {

	/** {@code appartient au groupe hospitalier}, {@code établissement support du …}. */
	private static final Pattern MEMBER_OF = Pattern.compile(
			"(?isU).*(?:\\b(?:membres?|parties?|adhérents?|support)\\s+(?:du|au|de\\s+ce)|\\bappart\\p{L}+\\s+(?:\\p{L}+\\s+){0,2}au"
					+ "|\\b(?:forment|constituent|composent)\\s+(?:\\p{L}+\\s+)?le)\\s+");

	/**
	 * {@code …, qui fédère le CH de A, …},
	 * {@code …, dont le CHU est l’établissement support}.
	 */
	private static final Pattern HAS_MEMBERS = Pattern.compile(
			"(?isU)\\s*(?:\\([^()]{1,40}\\)\\s*)?,?\\s*(?:(?:qui\\s+)?(?:fédère|réunit|rassemble|regroupe|associe)\\s[^.;:]{0,40}\\b(?:CHU?|CHRU|EPSM|centres?\\s+hospitaliers?|établissements\\s+publics)\\b"
					+ "|dont\\s[^.;]{0,80}\\bétablissement[\\s-]+support\\b).*");

	private static final int BEFORE = 60;

	private static final int BEHIND = 140;

	private HospitalGroups() {
	}

	/** The mentions, with those that are groupements labelled as such. */
	static List<Mention> resolved(String text, List<Mention> mentions) {
		Set<String> groups = new HashSet<>();
		for (Mention one : mentions) {
			if (isOpen(one)
					&& (MEMBER_OF.matcher(text.substring(Math.max(0, one.start() - BEFORE), one.start())).matches()
							|| HAS_MEMBERS
								.matcher(text.substring(one.end(), Math.min(text.length(), one.end() + BEHIND)))
								.matches())) {
				groups.add(one.key());
			}
		}
		if (groups.isEmpty()) {
			return mentions;
		}
		Map<List<String>, Mention> ght = new HashMap<>();
		mentions.stream()
			.filter((one) -> "GHT".equals(one.kind()))
			.forEach((one) -> ght.putIfAbsent(HospitalName.of(one.name()).words(), one));
		return mentions.stream()
			.map((one) -> (isOpen(one) && groups.contains(one.key())) ? groupement(one, ght) : one)
			.toList();
	}

	private static boolean isOpen(Mention one) {
		return "GH".equals(one.kind()) && !one.match();
	}

	/** The GHT with the same name, if the text names it, or else one of its own. */
	private static Mention groupement(Mention one, Map<List<String>, Mention> ght) {
		Mention same = ght.getOrDefault(HospitalName.of(one.name()).words(), one);
		return new Mention(one.start(), one.end(), one.text(), same.entity(), same.score(), same.match(),
				Label.GROUPEMENT.text(), same.kind(), same.place(), same.name(), one.repeated(), same.alternatives());
	}

}
