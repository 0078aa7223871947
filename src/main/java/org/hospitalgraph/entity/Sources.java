package org.hospitalgraph.entity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All sources, by Spring Data Neo4j. Read-only transactions also work for an account that
 * may only read.
 */
@Transactional(readOnly = true)
interface Sources extends Repository<SourceNode, String> {

	List<SourceNode> findAllByOrderByPublishedAsc();

	Optional<SourceNode> findById(String id);

}
