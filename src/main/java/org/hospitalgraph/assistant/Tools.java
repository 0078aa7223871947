package org.hospitalgraph.assistant;

import java.util.List;

import org.hospitalgraph.assistant.Tool.Parameter;

import static org.hospitalgraph.assistant.Tool.list;
import static org.hospitalgraph.assistant.Tool.number;
import static org.hospitalgraph.assistant.Tool.required;
import static org.hospitalgraph.assistant.Tool.text;

/** The questions that assistants may ask. */
final class Tools {

	static final String INSTRUCTIONS = """
			hospital-graph knows who works with whom among French public hospitals: through what (GHT, GCS, conventions, \
			federations, networks …), since when, and which source says so. Find ids with 'search' first. Every \
			relationship has citations: name them when you answer, say no more than they do, and pass on the certainty \
			where one is given. An empty answer means that no source says so, not that it is false.""";

	private static final Parameter ID = required("id", "Id of the entity, such as chu-lille. Find it with search.");

	private static final Parameter AS_OF = text("asOf",
			"Answer as of this date: YYYY, YYYY-MM or YYYY-MM-DD. Without it, the whole history.");

	private static final Parameter TYPE = list("type",
			"Types of relationships wanted, such as MEMBER_OF, PARTY_TO, SUPPORTS. None: all.");

	private static final Parameter CATEGORY = list("category", "Categories wanted, such as CH, CHU. None: all.");

	private static final Parameter LIMIT = number("limit", "Maximum number of results.");

	private static final Parameter OFFSET = number("offset", "Number of results to skip.");

	private static final Tool SEARCH = new Tool("search", "Search by name",
			"Finds hospitals, groupements, conventions, networks, places and themes by name, abbreviation, former name, "
					+ "FINESS or SIREN number. Returns ids for the other tools.",
			"/entities",
			List.of(required("q", "Words of a name, or a number."),
					list("label",
							"Kinds wanted: Establishment, Groupement, Convention, Federation, Network, Initiative, "
									+ "Institution, Territory, Theme. None: all."),
					CATEGORY, text("territory", "Id of a territory to search in, such as departement-nord."), LIMIT,
					OFFSET));

	private static final Tool LINKS = new Tool("links", "Who is linked to an establishment, through what",
			"Establishments that cooperate with one establishment, each with the paths that link them and their "
					+ "evidence. Example: which CHs are linked to CHU Lille through a GHT: id=chu-lille, through=[GHT], "
					+ "category=[CH].",
			"/entities/{id}/links",
			List.of(ID, list("through",
					"Categories, labels or ids of what links them: GHT, GCS, CHT, Convention, FHU … None: all."),
					CATEGORY, text("territory", "Id of the territory of the establishments wanted."),
					list("by", "membership, convention. None: both."),
					text("from", "Only links that began or ended on this date or later."),
					text("to", "Only links that began or ended on this date or earlier."), AS_OF,
					list("certainty", "With asOf, only these: certain, presumed, possible."),
					list("status", "planned, active, ended. None: active and ended."), LIMIT, OFFSET));

	private static final Tool PATHS = new Tool("paths", "How two entities are connected",
			"All shortest paths of cooperation between two entities.", "/paths",
			List.of(required("from", "Id of the one."), required("to", "Id of the other."),
					number("maxLength", "Longest path wanted, 1 to 8."), TYPE, AS_OF));

	private static final Tool NEIGHBOURHOOD = new Tool("neighbourhood", "The network around an entity",
			"The network around an entity: nodes and relationships, nearest first.", "/entities/{id}/neighbourhood",
			List.of(ID, number("depth", "1 to 4 steps."), TYPE, list("label", "Kinds wanted. None: all."), AS_OF,
					LIMIT));

	private static final Tool ENTITY = new Tool("entity", "Everything about an entity",
			"Names with their periods, identifiers, figures, relationships and sources of one entity.",
			"/entities/{id}", List.of(ID, AS_OF));

	private static final Tool CHANGES = new Tool("changes", "What changed between two dates",
			"What was created, began, ended or was renamed between two dates.", "/changes",
			List.of(required("from", "First date: YYYY, YYYY-MM or YYYY-MM-DD."), required("to", "Last date."),
					list("what", "created, closed, began, ended, named, renamed. None: all."), TYPE,
					list("id", "Ids of the entities concerned. None: all."), CATEGORY,
					text("territory", "Id of the territory concerned."), LIMIT, OFFSET));

	private static final Tool EVIDENCE = new Tool("evidence", "Who says so",
			"One relationship with what each source says about it, side by side: dates, role, place in the document, and "
					+ "what is disputed. The id of a relationship (f-…) comes with every answer.",
			"/facts/{id}", List.of(required("id", "Id of the relationship.")));

	private static final Tool CATALOGUE = new Tool("catalogue", "List of ready-made questions",
			"All questions of the catalogue, with their parameters. Run one with 'run'.", "/queries", List.of());

	private static final Tool RUN = new Tool("run", "Run a question of the catalogue",
			"Answers a question of the catalogue, read-only.", "/queries/{name}/results",
			List.of(required("name", "Name of the question, from 'catalogue'."), new Parameter("parameters", "object",
					false, "Its parameters by name; a text, a number or a list of texts each.")));

	private static final Tool ASK = new Tool("ask", "A question in words",
			"Reads a whole question in French or English, says how it was understood and answers it; or says "
					+ "what it does not understand. Use it when the user's words name hospitals and what they ask about them.",
			"/ask", List.of(required("q", "The question, in the user's words.")));

	private Tools() {
	}

	static List<Tool> all() {
		return List.of(SEARCH, LINKS, PATHS, NEIGHBOURHOOD, ENTITY, CHANGES, EVIDENCE, CATALOGUE, RUN, ASK);
	}

}
