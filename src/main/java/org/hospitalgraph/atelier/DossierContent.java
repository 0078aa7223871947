package org.hospitalgraph.atelier;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** What a dossier says, for the page: dates as they are written. */
final class DossierContent {

	private static final int MOST_CODE_POINTS = 20_000_000;

	private DossierContent() {
	}

	/** Empty if it is not YAML, or repeats things by anchors. */
	static @Nullable Map<?, ?> of(String yaml) {
		LoaderOptions options = new LoaderOptions();
		options.setCodePointLimit(MOST_CODE_POINTS);
		options.setMaxAliasesForCollections(0);
		DumperOptions none = new DumperOptions();
		try {
			Object content = new Yaml(new SafeConstructor(options), new Representer(none), none, options, new Words())
				.load(yaml);
			return (content instanceof Map<?, ?> map) ? map : null;
		}
		catch (YAMLException ex) {
			return null;
		}
	}

	/** Leaves dates as text, and does not take the word {@code no} for a boolean. */
	private static final class Words extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			addImplicitResolver(Tag.INT, INT, "-+0123456789");
			addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
			addImplicitResolver(Tag.NULL, NULL, "~nN\0");
			addImplicitResolver(Tag.NULL, EMPTY, null);
		}

	}

}
