package org.hospitalgraph.cypher.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All {@code .cypher} files that ship with the project, by folder and name. */
@Component
public class CypherFiles {

	private final Map<String, CypherFile> files = new TreeMap<>();

	public CypherFiles() {
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:cypher/*/*.cypher")) {
				CypherFile file = read(resource);
				this.files.put(key(file.folder(), file.name()), file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The file of that name in that folder, which must exist: names come from the code.
	 */
	public CypherFile get(String folder, String name) {
		CypherFile file = this.files.get(key(folder, name));
		if (file == null) {
			throw new IllegalArgumentException("there is no cypher/" + folder + "/" + name + ".cypher");
		}
		return file;
	}

	/** All files of a folder, by name. */
	public List<CypherFile> all(String folder) {
		return this.files.values().stream().filter((file) -> file.folder().equals(folder)).toList();
	}

	private static CypherFile read(Resource resource) throws IOException {
		String[] steps = resource.getURL().toString().split("/");
		String folder = steps[steps.length - 2];
		String name = steps[steps.length - 1].replace(".cypher", "");
		try {
			return CypherFile.parse(folder, name, resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (CypherFile.Malformed ex) {
			throw new IllegalStateException(
					"cypher/" + folder + "/" + name + ".cypher:" + ex.line() + "  " + ex.getMessage(), ex);
		}
	}

	private static String key(String folder, String name) {
		return folder + "/" + name;
	}

}
