package org.hospitalgraph.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.dossier.read.DossierFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which of the dossiers that ship with the project are loaded:
 * {@code hospital-graph.shipped}.
 */
public enum ShippedDossiers {

	/** All of them. */
	ALL("dossiers/**/*.yaml"),
	/** The five founding documents. */
	FOUNDING("dossiers/*.yaml"),
	/** None: only the user's dossiers. */
	NONE("");

	public static final String SETTING = "hospital-graph.shipped";

	private final String pattern;

	ShippedDossiers(String pattern) {
		this.pattern = pattern;
	}

	public static ShippedDossiers of(String setting) throws IOException {
		for (ShippedDossiers each : values()) {
			if (each.name().toLowerCase(Locale.ROOT).equals(setting)) {
				return each;
			}
		}
		throw new IOException(SETTING + " is '" + setting + "'; it can be all, founding or none.");
	}

	public List<DossierFile> files() throws IOException {
		List<DossierFile> files = new ArrayList<>();
		if (!this.pattern.isEmpty()) {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + this.pattern)) {
				files.add(new DossierFile(name(resource), resource.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		return files;
	}

	/** The path below the folder of dossiers. */
	private static String name(Resource resource) throws IOException {
		String address = resource.getURL().toString();
		return address.substring(address.lastIndexOf("/dossiers/") + 1);
	}

}
