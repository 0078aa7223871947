package org.hospitalgraph.entity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The documents; by reading sessions, which an account that may only read can open. */
@Transactional(readOnly = true)
interface Sources extends Repository<SourceNode, String> {

	List<SourceNode> findAllByOrderByPublishedAsc();

	Optional<SourceNode> findById(String id);

}
