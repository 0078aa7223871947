package org.hospitalgraph.ask;

import java.util.List;
import java.util.stream.Collectors;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/** The question of the API for each kind of question. */
final class Readings {

	private static final String MOST = "500";

	private static final List<String> LABELS = List.of("Convention", "Federation", "Network", "Groupement",
			"Initiative");

	private Readings() {
	}

	static Reading links(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("links")
			.at("/entities/{id}/links", one)
			.with("through", asked.forms())
			.with("category", asked.categories())
			.with("asOf", asked.date())
			.said(wanted(asked, "Établissements") + " liés à " + one.name() + by(asked, " par ") + on(asked, " en "),
					wanted(asked, "Establishments") + " linked to " + one.name() + by(asked, " through ")
							+ on(asked, " in "));
	}

	static Reading onTheme(Asked asked) {
		Summary theme = asked.named().getFirst();
		return Reading.of("theme")
			.at("/entities/{id}/links", theme)
			.with("category", asked.categories())
			.with("asOf", asked.date())
			.said(wanted(asked, "Établissements") + " qui coopèrent sur : " + theme.name() + on(asked, " en "),
					wanted(asked, "Establishments") + " that cooperate on: " + theme.name() + on(asked, " in "));
	}

	static Reading paths(Asked asked) {
		Summary from = asked.named().get(0);
		Summary to = asked.named().get(1);
		return Reading.of("paths")
			.at("/paths", null)
			.with("from", from.id())
			.with("to", to.id())
			.with("asOf", asked.date())
			.said("Les plus courts chemins de " + from.name() + " à " + to.name() + on(asked, " en "),
					"The shortest paths from " + from.name() + " to " + to.name() + on(asked, " in "));
	}

	static Reading common(Asked asked) {
		String names = names(asked);
		return Reading.of("common")
			.at("/common", null)
			.with("id", asked.named().stream().map(Summary::id).toList())
			.with("asOf", asked.date())
			.said("Ce qu’ont en commun " + names + on(asked, " en "),
					"What they have in common: " + names + on(asked, " in "));
	}

	static Reading around(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("around")
			.at("/entities/{id}/neighbourhood", one)
			.with("asOf", asked.date())
			.said("Réseau autour de " + one.name() + on(asked, " en "),
					"Network around " + one.name() + on(asked, " in "));
	}

	static Reading members(Asked asked, @Nullable String role) {
		Summary one = asked.named().getFirst();
		return Reading.of("members")
			.at("/queries/members/results", null)
			.with("of", one.id())
			.with("category", asked.categories())
			.with("role", role)
			.with("asOf", asked.date())
			.said("Membres de " + one.name() + kinds(asked) + ((role != null) ? " (" + role + ")" : "")
					+ on(asked, " en "),
					"Members of " + one.name() + kinds(asked) + ((role != null) ? " (" + role + ")" : "")
							+ on(asked, " in "));
	}

	static Reading memberships(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("memberships")
			.at("/queries/memberships/results", null)
			.with("member", one.id())
			.with("through", asked.forms())
			.with("asOf", asked.date())
			.said("Ce à quoi appartient " + one.name() + by(asked, " : ") + on(asked, " en "),
					"What " + one.name() + " belongs to" + by(asked, ": ") + on(asked, " in "));
	}

	static Reading conventions(Asked asked) {
		return neighbours(asked, "conventions", "PARTY_TO", "Conventions de ", "Agreements of ");
	}

	static Reading parties(Asked asked) {
		return neighbours(asked, "parties", "PARTY_TO", "Parties à ", "Parties to ");
	}

	static Reading neighbours(Asked asked, String kind, String types, String french, String english) {
		Summary one = asked.named().getFirst();
		return Reading.of(kind)
			.at("/entities/{id}/neighbourhood", one)
			.with("type", List.of(types.split(",")))
			.with("limit", MOST)
			.with("asOf", asked.date())
			.said(french + one.name() + on(asked, " en "), english + one.name() + on(asked, " in "));
	}

	static Reading whoLeft(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("left")
			.at("/queries/what-ended/results", null)
			.with("id", one.id())
			.with("types", "MEMBER_OF")
			.said("Qui a quitté " + one.name(), "Who left " + one.name());
	}

	static Reading became(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("became")
			.at("/queries/what-became/results", null)
			.with("id", one.id())
			.said("Ce qu’est devenu " + one.name(), "What became of " + one.name());
	}

	static Reading changes(Asked asked) {
		List<String> dates = asked.dates().stream().sorted().toList();
		return Reading.of("changes")
			.at("/changes", null)
			.with("from", dates.getFirst())
			.with("to", dates.getLast())
			.said("Ce qui a changé entre " + dates.getFirst() + " et " + dates.getLast(),
					"What changed between " + dates.getFirst() + " and " + dates.getLast());
	}

	static Reading history(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("history")
			.at("/entities/{id}/timeline", one)
			.said("L’histoire de " + one.name(), "The history of " + one.name());
	}

	static Reading dates(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("dates")
			.at("/entities/{id}/timeline", one)
			.said("Quand " + one.name() + " a été créé ou a pris fin : sa chronologie",
					"When " + one.name() + " was created or ended: its timeline");
	}

	static Reading namesOf(Asked asked) {
		Summary one = asked.named().getFirst();
		return Reading.of("names")
			.at("/queries/names-of/results", null)
			.with("ids", one.id())
			.said("Les noms de " + one.name() + ", avec leurs périodes",
					"The names of " + one.name() + ", with their periods");
	}

	static Reading planned(Asked asked) {
		return structures("planned", asked, null).with("status", "planned")
			.said("Ce qui est prévu : " + forms(asked), "What is planned: " + forms(asked));
	}

	static Reading hospitals(Asked asked) {
		Summary where = asked.named().isEmpty() ? null : asked.named().getFirst();
		return Reading.of("hospitals")
			.at("/establishments", null)
			.with("category", asked.categories())
			.with("territory", (where != null) ? where.id() : null)
			.with("limit", MOST)
			.said(wanted(asked, "Établissements") + in(where, " situés dans : "),
					wanted(asked, "Establishments") + in(where, " located in "));
	}

	static Reading structures(Asked asked) {
		Summary where = asked.named().isEmpty() ? null : asked.named().getFirst();
		return structures("structures", asked, where).said("Liste : " + forms(asked) + in(where, ", dans : "),
				"List: " + forms(asked) + in(where, ", in "));
	}

	private static Reading.Builder structures(String kind, Asked asked, @Nullable Summary where) {
		List<String> labels = asked.forms().stream().filter(LABELS::contains).toList();
		return Reading.of(kind)
			.at("/graph", null)
			.with("label", labels.isEmpty() ? List.of("Groupement", "Federation") : labels)
			.with("category", asked.forms().stream().filter((form) -> !LABELS.contains(form)).toList())
			.with("territory", (where != null) ? where.id() : null)
			.with("limit", MOST);
	}

	static Reading central(Asked asked) {
		return Reading.of("central")
			.at("/statistics/centrality", null)
			.with("label", List.of("Establishment", "Groupement"))
			.with("type", "MEMBER_OF")
			.with("asOf", asked.date())
			.said("Qui a le plus de liens par des groupements" + on(asked, " en "),
					"Who has the most links through groupements" + on(asked, " in "));
	}

	static Reading findings(Asked asked) {
		return Reading.of("findings").at("/quality", null).said("Contradictions et lacunes", "Contradictions and gaps");
	}

	static Reading detail(Asked asked, String kind, String french, String english) {
		Summary one = asked.named().getFirst();
		return Reading.of(kind)
			.at("/entities/{id}", one)
			.with("asOf", asked.date())
			.said(french + one.name() + on(asked, " en "), english + one.name() + on(asked, " in "));
	}

	private static String wanted(Asked asked, String any) {
		return asked.categories().isEmpty() ? any : String.join(", ", asked.categories());
	}

	private static String kinds(Asked asked) {
		return asked.categories().isEmpty() ? "" : " : " + String.join(", ", asked.categories());
	}

	private static String forms(Asked asked) {
		return String.join(", ", asked.forms());
	}

	private static String by(Asked asked, String word) {
		return asked.forms().isEmpty() ? "" : word + forms(asked);
	}

	private static String on(Asked asked, String word) {
		return (asked.date() != null) ? word + asked.date() : "";
	}

	private static String in(@Nullable Summary where, String word) {
		return (where != null) ? word + where.name() : "";
	}

	private static String names(Asked asked) {
		return asked.named().stream().map(Summary::name).collect(Collectors.joining(", "));
	}

}
