package org.hospitalgraph.assistant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.model.RelationshipType;
import tools.jackson.databind.JsonNode;

/**
 * Parts of the API's JSON in words: names, and relationships with their dates and
 * sources.
 */
final class Sentences {

	private final boolean english;

	Sentences(Locale language) {
		this.english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
	}

	String either(String french, String english) {
		return this.english ? english : french;
	}

	/** {@code CHU de Lille (chu-lille, CHU)}. */
	String entity(JsonNode entity) {
		String kind = entity.path("category").asString(entity.path("label").asString(""));
		return entity.path("name").asString("") + " (" + entity.path("id").asString("")
				+ (kind.isEmpty() ? "" : ", " + kind) + ")";
	}

	/**
	 * A path as a chain of sentences: each link in its own direction, with its dates,
	 * certainty and sources.
	 */
	String path(JsonNode path) {
		List<String> links = new ArrayList<>();
		for (JsonNode link : path.path("relationships")) {
			links.add(link(link, name(path.path("nodes"), link.path("from").asString("")),
					name(path.path("nodes"), link.path("to").asString(""))));
		}
		return String.join(" ; ", links);
	}

	String link(JsonNode link, String from, String to) {
		StringBuilder text = new StringBuilder(from).append(' ').append(verb(link.path("type").asString("")));
		text.append(' ').append(to);
		List<String> details = new ArrayList<>();
		word(link, "role").ifPresent(details::add);
		word(link, "activity").ifPresent(details::add);
		word(link, "since").ifPresent((since) -> details.add(either("depuis ", "since ") + since));
		word(link, "until").ifPresent((until) -> details.add(either("jusqu’à ", "until ") + until));
		word(link, "period").ifPresent((period) -> details.add(either("observé sur ", "observed over ") + period));
		word(link, "statedOn").ifPresent((on) -> details.add(either("énoncé le ", "stated on ") + on));
		word(link, "certainty").ifPresent((certain) -> details.add(certainty(certain)));
		if (link.path("deduced").asBoolean(false)) {
			details.add(either("déduit, non énoncé", "deduced, not stated"));
		}
		if (!details.isEmpty()) {
			text.append(" (").append(String.join(", ", details)).append(')');
		}
		return text + sources(link.path("citations")) + word(link, "id").map((id) -> " {" + id + "}").orElse("");
	}

	/** {@code [Title of a source, p.3; …]}; nothing if nothing is cited. */
	String sources(JsonNode citations) {
		Set<String> said = new LinkedHashSet<>();
		for (JsonNode citation : citations) {
			said.add(word(citation, "title").orElseGet(() -> citation.path("source").asString("")) + ", "
					+ citation.path("locator").asString(""));
		}
		return said.isEmpty() ? "" : " [" + String.join("; ", said) + "]";
	}

	private String verb(String type) {
		return RelationshipType.of(type)
			.map((known) -> this.english ? known.english() : known.french())
			.orElse(type.toLowerCase(Locale.ROOT).replace('_', ' '));
	}

	private String certainty(String word) {
		return this.english ? word : switch (word) {
			case "certain" -> "certain";
			case "presumed" -> "présumé";
			default -> "possible";
		};
	}

	static String name(JsonNode nodes, String id) {
		for (JsonNode node : nodes) {
			if (node.path("id").asString("").equals(id)) {
				return node.path("name").asString(id);
			}
		}
		return id;
	}

	static Optional<String> word(JsonNode node, String field) {
		JsonNode value = node.path(field);
		return (value.isNull() || value.isMissingNode() || value.isContainer()) ? Optional.empty()
				: Optional.of(value.asString()).filter((text) -> !text.isBlank());
	}

}
