package org.hospitalgraph.register.finess;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.file.Repairs;
import org.hospitalgraph.register.list.MemberRole;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Members of groupements in FINESS+, which uses its own numbers for both. Members are
 * legal persons, or sites, which stand for their legal entities.
 */
final class FinessPlusMembers {

	/** FINESS number by the internal number of the legal person. */
	private final Map<String, String> numbers = new HashMap<>();

	/** FINESS number of the legal entity by the internal number of a member site. */
	private final Map<String, String> owners = new HashMap<>();

	private final Set<String> sites = new HashSet<>();

	/** Members that are sites which have not been read yet. */
	void announce(JsonNode members) {
		members.forEach((site) -> this.sites.add(FinessPlus.text(site, "egeId")));
	}

	/** Remembers a legal person. */
	void legalPerson(String number, String finess) {
		this.numbers.put(number, finess);
	}

	/** Remembers a site. */
	void site(String number, String legal) {
		if (this.sites.contains(number)) {
			this.owners.put(number, legal);
		}
	}

	/**
	 * The members of a groupement, each once, with the legal entities in the place of
	 * sites.
	 */
	List<Entry.Tie> of(@Nullable JsonNode groupement, String kind, Repairs mending) {
		Map<RegisterKey, String> members = new LinkedHashMap<>();
		if (groupement == null) {
			return List.of();
		}
		for (JsonNode member : groupement.path("pmejDu" + kind)) {
			String number = FinessPlus.text(member, "pmSmsseId");
			String finess = this.numbers.get(number);
			if (finess == null) {
				mending.count(Message.of("import.mended.no-legal"));
			}
			member((finess != null) ? RegisterKey.finess(finess) : new RegisterKey(RegisterKey.Kind.PM, number), member,
					members);
		}
		for (JsonNode member : groupement.path("egeDu" + kind)) {
			String finess = this.owners.get(FinessPlus.text(member, "egeId"));
			mending.count((finess != null) ? Message.of("import.mended.site") : Message.of("import.mended.no-site"));
			if (finess != null) {
				member(RegisterKey.finess(finess), member, members);
			}
		}
		return members.entrySet()
			.stream()
			.map((one) -> Entry.Tie.from(one.getKey(), RelationshipType.MEMBER_OF, Map.of("role", one.getValue())))
			.toList();
	}

	private static void member(RegisterKey key, JsonNode member, Map<RegisterKey, String> members) {
		String role = MemberRole.of(FinessPlus.code(member, "typeRoleEntiteGroupe")).orElse(MemberRole.MEMBER);
		members.merge(key, role, (one, other) -> MemberRole.MEMBER.equals(one) ? other : one);
	}

}
