package org.hospitalgraph.document.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes a draft as a dossier. Figures without a known entity are left out; each fact has
 * its words as a place.
 */
public final class DossierYaml {

	private static final int LONGEST = 1_000;

	private DossierYaml() {
	}

	public static String of(Draft draft) {
		DumperOptions options = new DumperOptions();
		options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
		options.setAllowUnicode(true);
		options.setWidth(140);
		Map<String, Object> dossier = new LinkedHashMap<>();
		Map<String, Object> places = new LinkedHashMap<>();
		dossier.put("source", source(draft.source()));
		dossier.put("entities", draft.entities().stream().map((one) -> entity(one, places, draft)).toList());
		dossier.put("facts", draft.facts().stream().map((one) -> fact(one, places)).toList());
		dossier.put("figures", figures(draft, places));
		dossier.put("places", places);
		dossier.values()
			.removeIf((value) -> value instanceof List<?> list && list.isEmpty()
					|| value instanceof Map<?, ?> map && map.isEmpty());
		return "# A draft made by the rules of hospital-graph: review each line before you use it.\n"
				+ new Yaml(options).dump(dossier) + themes(draft);
	}

	/**
	 * Themes are only remarks, because a reader must decide whether an agreement is about
	 * a theme.
	 */
	private static String themes(Draft draft) {
		return draft.themes()
			.stream()
			.map((one) -> "#  { from: " + one.of() + ", type: FOCUSES_ON, to: " + one.theme() + " }  (" + one.words()
					+ ")\n")
			.collect(Collectors.collectingAndThen(Collectors.joining(), (lines) -> lines.isEmpty() ? ""
					: "# Themes that it may be about, by the words in brackets:\n" + lines));
	}

	private static Map<String, Object> source(Draft.Source source) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "id", source.id());
		put(fields, "title", shortened(source.title()));
		put(fields, "published", source.published());
		put(fields, "language", source.language());
		put(fields, "kind", source.kind());
		put(fields, "sha256", source.sha256());
		put(fields, "url", source.url());
		return fields;
	}

	private static Map<String, Object> entity(DraftEntity entity, Map<String, Object> places, Draft draft) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "id", entity.id());
		put(fields, "label", entity.label());
		put(fields, "category", entity.category());
		put(fields, "name", shortened(entity.name()));
		put(fields, "status", entity.status());
		put(fields, "created", entity.created());
		put(fields, "signed", entity.signed());
		put(fields, "inForce", entity.inForce());
		fields.put("at", entity.at());
		for (String at : entity.at()) {
			draft.passages()
				.stream()
				.filter((one) -> one.at().equals(at))
				.findFirst()
				.ifPresent((one) -> place(places, one));
		}
		return fields;
	}

	private static Map<String, Object> fact(DraftFact fact, Map<String, Object> places) {
		Map<String, Object> fields = new LinkedHashMap<>();
		put(fields, "from", fact.from());
		put(fields, "type", fact.type());
		put(fields, "to", fact.to());
		put(fields, "role", fact.role());
		put(fields, "activity", fact.activity());
		put(fields, "how", fact.how());
		put(fields, "modality", fact.modality());
		put(fields, "since", fact.since());
		put(fields, "until", fact.until());
		Passage words = sentence(fact.passage());
		put(fields, "at", words.at());
		place(places, words);
		return fields;
	}

	/** The sentence itself has a locator of its own, below that of its paragraph. */
	private static Passage sentence(Passage passage) {
		return new Passage(passage.at() + "/" + passage.start(), passage.page(), passage.start(), passage.end());
	}

	private static List<Map<String, Object>> figures(Draft draft, Map<String, Object> places) {
		Set<String> known = new HashSet<>();
		draft.entities().forEach((entity) -> known.add(entity.id()));
		known.add(draft.source().id());
		Set<String> seen = new LinkedHashSet<>();
		List<Map<String, Object>> figures = new ArrayList<>();
		for (DraftFigure figure : draft.figures()) {
			if (!known.contains(figure.of())
					|| !seen.add(figure.of() + figure.metric() + figure.value() + figure.upTo() + figure.qualifier())) {
				continue;
			}
			Map<String, Object> fields = new LinkedHashMap<>();
			put(fields, "of", figure.of());
			put(fields, "metric", figure.metric());
			put(fields, "name", shortened(figure.name()));
			fields.put("value", number(figure.value()));
			if (figure.upTo() != null && figure.upTo().compareTo(figure.value()) > 0) {
				fields.put("upTo", number(figure.upTo()));
			}
			put(fields, "unit", figure.unit());
			put(fields, "qualifier", figure.qualifier());
			Passage words = sentence(figure.passage());
			put(fields, "at", words.at());
			place(places, words);
			figures.add(fields);
		}
		return figures;
	}

	private static Number number(BigDecimal value) {
		return (value.stripTrailingZeros().scale() <= 0) ? (Number) value.toBigInteger() : (Number) value.doubleValue();
	}

	private static void place(Map<String, Object> places, Passage passage) {
		Map<String, Object> where = new LinkedHashMap<>();
		if (passage.page() > 0) {
			where.put("page", passage.page());
		}
		where.put("start", passage.start());
		where.put("end", Math.max(passage.end(), passage.start() + 1));
		places.putIfAbsent(passage.at(), where);
	}

	private static void put(Map<String, Object> fields, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			fields.put(name, value);
		}
	}

	private static String shortened(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

}
