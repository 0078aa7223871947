package org.hospitalgraph.dossier.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.read.Dossier.EntityEntry;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.Dossier.FigureEntry;
import org.hospitalgraph.dossier.read.Dossier.PlaceEntry;
import org.hospitalgraph.dossier.read.Dossier.SourceEntry;
import org.hospitalgraph.dossier.read.DossierSchema.Mistake;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads files one by one. What breaks the schema is a problem and is taken out, so that
 * the rest can be held against the other dossiers.
 */
public final class DossierReader {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	/** Stands for what is missing, and has been told. */
	private static final String MISSING = "?";

	private static final Pattern DECLARED = Pattern.compile("\\bid:\\s*['\"]?([a-z0-9-]+)");

	private final DossierSchema schema = new DossierSchema();

	private final Collection<DossierProblem> problems;

	private final Set<String> unclear = new HashSet<>();

	public DossierReader(Collection<DossierProblem> problems) {
		this.problems = problems;
	}

	/** Ids that files which are no dossiers at all seem to declare. */
	public Set<String> unclear() {
		return this.unclear;
	}

	public Optional<ReadDossier> read(DossierFile file) {
		if (file.notRead() != null) {
			this.problems.add(file.notRead());
			return Optional.empty();
		}
		try {
			YamlText yaml = YamlText.read(file.name(), file.text());
			this.problems.addAll(yaml.problems());
			return read(file.name(), yaml);
		}
		catch (YamlText.Unreadable ex) {
			this.problems.addAll(ex.problems());
			Matcher ids = DECLARED.matcher(file.text());
			while (ids.find()) {
				this.unclear.add(ids.group(1));
			}
			return Optional.empty();
		}
	}

	private Optional<ReadDossier> read(String file, YamlText yaml) {
		JsonNode tree = yaml.tree().deepCopy();
		List<List<String>> wrong = new ArrayList<>();
		for (Mistake mistake : this.schema.check(yaml)) {
			this.problems.add(mistake.problem(file, yaml));
			if (!mistake.isMissingField()) {
				wrong.add(mistake.path());
			}
		}
		// From the end, so that what is taken out of a list moves nothing before it.
		wrong.reversed().forEach((path) -> takeOut(tree, path));
		if (!(tree instanceof ObjectNode root)) {
			return Optional.empty();
		}
		Set<String> unclearHere = new HashSet<>();
		List<Placed<EntityEntry>> entities = entries(root, Part.ENTITIES, EntityEntry.class, unclearHere);
		List<Placed<FactEntry>> facts = entries(root, Part.FACTS, FactEntry.class, unclearHere);
		List<Placed<FigureEntry>> figures = entries(root, Part.FIGURES, FigureEntry.class, unclearHere);
		Dossier dossier = new Dossier(source(root), entities.stream().map(Placed::entry).toList(),
				facts.stream().map(Placed::entry).toList(), figures.stream().map(Placed::entry).toList(), places(root));
		return Optional.of(new ReadDossier(file, yaml, dossier, entities, facts, figures, unclearHere));
	}

	private static void takeOut(JsonNode tree, List<String> path) {
		if (path.isEmpty()) {
			return;
		}
		JsonNode holder = tree;
		for (String step : path.subList(0, path.size() - 1)) {
			holder = holder.isArray() ? holder.path(Integer.parseInt(step)) : holder.path(step);
		}
		if (holder instanceof ObjectNode object) {
			object.remove(path.getLast());
		}
		// What is no entry at all stays in the list, and is passed over, so that the
		// others keep their places.
		else if (holder instanceof ArrayNode array && path.size() > 2) {
			array.remove(Integer.parseInt(path.getLast()));
		}
	}

	/** Places stay what they are in the file, also behind an entry that is left out. */
	private static <T> List<Placed<T>> entries(ObjectNode root, Part part, Class<T> type, Set<String> unclear) {
		List<Placed<T>> entries = new ArrayList<>();
		JsonNode all = root.path(part.field);
		for (int i = 0; i < all.size(); i++) {
			JsonNode entry = all.get(i);
			if (entry instanceof ObjectNode fields && part.essential.stream().allMatch(fields::has)) {
				complete(fields, part.required);
				entries.add(new Placed<>("/" + part.field + "/" + i, MAPPER.treeToValue(fields, type)));
			}
		}
		if (part == Part.ENTITIES) {
			all.forEach((entity) -> unclear.add(entity.path("id").asString("")));
		}
		return entries;
	}

	private static void complete(ObjectNode entry, List<String> required) {
		for (String field : required) {
			if (!entry.has(field) && ("from".equals(field) || "to".equals(field))) {
				entry.putArray(field);
			}
			else if (!entry.has(field)) {
				entry.put(field, MISSING);
			}
		}
		JsonNode names = entry.path("names");
		for (int i = names.size() - 1; i >= 0; i--) {
			if (!names.get(i).has("name") || !names.get(i).has("at")) {
				entry.remove("names");
				return;
			}
		}
	}

	private static SourceEntry source(ObjectNode root) {
		ObjectNode source = (root.get("source") instanceof ObjectNode fields) ? fields : root.objectNode();
		for (String field : List.of("id", "title", "language", "kind")) {
			if (!source.has(field)) {
				source.put(field, MISSING);
			}
		}
		return MAPPER.treeToValue(source, SourceEntry.class);
	}

	private static Map<String, PlaceEntry> places(ObjectNode root) {
		return MAPPER.treeToValue((root.get("places") instanceof ObjectNode places) ? places : root.objectNode(),
				MAPPER.getTypeFactory().constructMapType(Map.class, String.class, PlaceEntry.class));
	}

	/** The lists of a dossier, and what each entry of them must have. */
	private enum Part {

		ENTITIES("entities", List.of("id"), List.of("label", "name", "at")),
		FACTS("facts", List.of(), List.of("from", "type", "to", "at")),
		FIGURES("figures", List.of("of", "value"), List.of("metric", "unit", "at"));

		private final String field;

		/** Without these it cannot be understood. */
		private final List<String> essential;

		/** What else it must have; where it is missing, that was told. */
		private final List<String> required;

		Part(String field, List<String> essential, List<String> required) {
			this.field = field;
			this.essential = essential;
			this.required = required;
		}

	}

}
