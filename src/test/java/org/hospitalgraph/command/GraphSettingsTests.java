package org.hospitalgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GraphSettingsTests {

	private final GraphSettings settings = new GraphSettings();

	@Test
	void worksOnTheDataFolderUnlessAServerIsNamed() {
		assertThat(this.settings.isEmbedded()).isTrue();
		assertThat(this.settings.data()).isEqualTo(Path.of("data"));
		this.settings.take("--hospital-graph.data=/elsewhere");
		assertThat(this.settings.data()).isEqualTo(Path.of("/elsewhere"));
		this.settings.take("--spring.neo4j.uri=bolt://neo4j:7687");
		assertThat(this.settings.isEmbedded()).isFalse();
	}

	/** Nothing may be shown step by step in a server that others read. */
	@Test
	void readsTheServerAndTheFolderWhereTheServiceReadsThem(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("application.properties"),
				"spring.neo4j.uri=bolt://neo4j:7687\nhospital-graph.data=/elsewhere\n");
		this.settings.take("--spring.config.additional-location=file:" + folder + "/");
		assertThat(this.settings.isEmbedded()).isFalse();
		assertThat(this.settings.data()).isEqualTo(Path.of("/elsewhere"));
	}

}
