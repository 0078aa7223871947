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
 * Reads files one by one. What breaks the schema is reported and removed, so that the
 * rest can be checked together with the other dossiers.
 */
public final class DossierReader {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	/** Stands for a missing value that has been reported. */
	private static final String MISSING = "?";

	private static final Pattern DECLARED = Pattern.compile("\\bid:\\s*['\"]?([a-z0-9-]+)");

	private final DossierSchema schema = new DossierSchema();

	private final Collection<DossierProblem> problems;

	private final Set<String> unclear = new HashSet<>();

	public DossierReader(Collection<DossierProblem> problems) {
		this.problems = problems;
	}

	/** Ids that unreadable files seem to declare. */
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
		// From the end, so that the positions of earlier entries of a list stay the same.
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
		// An element that is not an entry stays in the list and is skipped, so that the
		// others keep their positions.
		else if (holder instanceof ArrayNode array && path.size() > 2) {
			array.remove(Integer.parseInt(path.getLast()));
		}
	}

	/**
	 * The entries with their positions in the file, also after an entry that is left out.
	 */
	private <T> List<Placed<T>> entries(ObjectNode root, Part part, Class<T> type, Set<String> unclear) {
		List<Placed<T>> entries = new ArrayList<>();
		JsonNode all = root.path(part.field);
		for (int i = 0; i < all.size(); i++) {
			JsonNode entry = all.get(i);
			if (entry instanceof ObjectNode fields && part.essential.stream().allMatch(fields::has)) {
				complete(fields, part.required);
				if (part == Part.FACTS) {
					writeYearsAsText(fields);
				}
				entries.add(new Placed<>("/" + part.field + "/" + i, MAPPER.treeToValue(fields, type)));
			}
		}
		if (part == Part.ENTITIES) {
			all.forEach((entity) -> unclear.add(entity.path("id").asString("")));
		}
		return entries;
	}

	/** A year alone is a number in YAML, but the schema takes it as a date. */
	private void writeYearsAsText(ObjectNode fact) {
		for (String field : List.copyOf(fact.propertyNames())) {
			JsonNode value = fact.path(field);
			if (value.isNumber() && !this.schema.isNumber(field)) {
				fact.put(field, value.asString());
			}
		}
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

	/** The lists of a dossier, and the fields that their entries must have. */
	private enum Part {

		ENTITIES("entities", List.of("id"), List.of("label", "name", "at")),
		FACTS("facts", List.of(), List.of("from", "type", "to", "at")),
		FIGURES("figures", List.of("of", "value"), List.of("metric", "unit", "at"));

		private final String field;

		/** The fields without which an entry cannot be understood. */
		private final List<String> essential;

		/** The other required fields; if one is missing, that has been reported. */
		private final List<String> required;

		Part(String field, List<String> essential, List<String> required) {
			this.field = field;
			this.essential = essential;
			this.required = required;
		}

	}

}
