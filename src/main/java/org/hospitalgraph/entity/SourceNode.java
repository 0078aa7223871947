package org.hospitalgraph.entity;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A document or a register, as stored in the graph.
 *
 * @param id slug
 * @param name its title
 * @param publisher who published it, if known
 * @param published when it was published: a partial date, or {@code after} one
 * @param language ISO 639-1
 * @param kind {@code press-release}, {@code slides} …
 * @param sha256 fingerprint of its text
 * @param url where it was found
 */
@Node("Source")
record SourceNode(@Id String id, String name, @Nullable String publisher, @Nullable String published,
		@Nullable String language, @Nullable String kind, @Nullable String sha256, @Nullable String url) {
}
