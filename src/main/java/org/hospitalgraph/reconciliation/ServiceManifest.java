package org.hospitalgraph.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hospitalgraph.reconciliation.match.TypeName;

/**
 * The abilities of the service, in the form of version 1.0 of the protocol, in which
 * everything is at fixed paths below the address of the service.
 *
 * @param versions of the protocol at this address
 * @param name of the service
 * @param documentation for people
 * @param view address of the page of an entity, as a template of RFC 6570
 * @param defaultTypes the types that are offered first
 * @param suggest what can be completed
 * @param preview size of the small page of an entity
 * @param extend values of entities
 * @param batchSize queries in one batch, at most
 * @param standardizedScore whether scores are from 0 to 100
 */
record ServiceManifest(List<String> versions, String name, String documentation, View view, List<TypeName> defaultTypes,
		Map<String, Boolean> suggest, Preview preview, Extend extend, int batchSize, boolean standardizedScore) {

	/** The manifest of a service whose root has no slash at the end. */
	static ServiceManifest of(String root, Locale language) {
		Manifest manifest = Manifest.of(root, "", language);
		return new ServiceManifest(List.of(Manifest.ONE), manifest.name(), manifest.documentation(),
				new View(root + "/?around={id}"), manifest.defaultTypes(),
				Map.of("entity", true, "property", true, "type", true),
				new Preview(manifest.preview().width(), manifest.preview().height()),
				new Extend(true,
						manifest.extend()
							.settings()
							.stream()
							.map((setting) -> new Setting(setting.name(), setting.label(), setting.type(),
									setting.preset(), setting.help()))
							.toList()),
				manifest.batchSize(), true);
	}

	/** An address in which {@code {id}} is replaced. */
	record View(String url) {
	}

	/** The size of a frame in pixels. */
	record Preview(int width, int height) {
	}

	/** Data extension. */
	record Extend(boolean proposeProperties, List<Setting> propertySettings) {
	}

	/** A setting for a property. */
	record Setting(String id, String name, String type, @JsonProperty("default") Object preset, String helpText) {
	}

}
