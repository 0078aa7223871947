package org.hospitalgraph.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.reconciliation.match.ExtensionQuery;
import org.hospitalgraph.reconciliation.match.TypeName;
import org.hospitalgraph.reconciliation.match.Types;

/**
 * The abilities and addresses of the service. The names are those of the protocol.
 *
 * @param versions of the protocol
 * @param name of the service
 * @param identifierSpace the namespace of the ids
 * @param schemaSpace the namespace of types and properties
 * @param documentation for people
 * @param defaultTypes the types that are offered first
 * @param view address of the page of an entity
 * @param preview address of a small page about an entity
 * @param suggest addresses for completion
 * @param extend addresses for values of entities
 * @param batchSize queries in one batch, at most
 */
record Manifest(List<String> versions, String name, String identifierSpace, String schemaSpace, String documentation,
		List<TypeName> defaultTypes, Template view, Preview preview, Map<String, Service> suggest, Extend extend,
		int batchSize) {

	/** The version of the protocol that has a different manifest. */
	static final String ONE = "1.0-draft";

	private static final List<Label> DEFAULTS = List.of(Label.ESTABLISHMENT, Label.GROUPEMENT);

	/**
	 * The manifest of a service.
	 * @param root the root of the whole service, without a slash at the end
	 * @param path the path of the reconciliation service below it
	 */
	static Manifest of(String root, String path, Locale language) {
		String base = root + path;
		return new Manifest(List.of("0.1", "0.2", ONE), "hospital-graph", "urn:hospital-graph:entity:",
				"urn:hospital-graph:schema:", root + "/docs",
				DEFAULTS.stream().map((label) -> Types.of(label, language)).toList(),
				new Template(root + "/?around={{id}}"), new Preview(base + "/preview?id={{id}}", 430, 300),
				Map.of("entity", new Service(base, "/suggest/entity"), "property",
						new Service(base, "/suggest/property"), "type", new Service(base, "/suggest/type")),
				new Extend(new Service(base, "/properties"), settings(language)), ReconciliationController.BATCH);
	}

	private static List<Setting> settings(Locale language) {
		boolean english = Types.isEnglish(language);
		return List.of(
				new Setting("number", ExtensionQuery.LIMIT,
						english ? "Maximum number of values" : "Nombre maximal de valeurs", 0,
						english ? "0 for all" : "0 pour toutes"),
				new Setting("text", ExtensionQuery.AS_OF, english ? "As of" : "À la date", "",
						english ? "YYYY, YYYY-MM or YYYY-MM-DD; empty for the whole history"
								: "AAAA, AAAA-MM ou AAAA-MM-JJ ; vide pour toute l’histoire"));
	}

	/** An address in which {@code {{id}}} is replaced. */
	record Template(String url) {
	}

	/** A template with the size of the frame in pixels. */
	record Preview(String url, int width, int height) {
	}

	/** An address in two parts. */
	record Service(@JsonProperty("service_url") String url, @JsonProperty("service_path") String path) {
	}

	/** Data extension. */
	record Extend(@JsonProperty("propose_properties") Service proposals,
			@JsonProperty("property_settings") List<Setting> settings) {
	}

	/** A setting for a property. */
	record Setting(String type, String name, String label, @JsonProperty("default") Object preset,
			@JsonProperty("help_text") String help) {
	}

}
