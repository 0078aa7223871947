package org.hospitalgraph.model;

import java.util.List;

/**
 * Everything that a set of sources states, and the facts that result: the content of a
 * graph.
 *
 * @param revision fingerprint of the content
 * @param sources the documents
 * @param entities by id
 * @param facts by id
 * @param figures by id
 * @param statements what each source says about two entities
 * @param entityStatements what each source says about one entity
 */
public record KnowledgeBase(String revision, List<Source> sources, List<Entity> entities, List<Fact> facts,
		List<Figure> figures, List<Statement> statements, List<EntityStatement> entityStatements) {
}
