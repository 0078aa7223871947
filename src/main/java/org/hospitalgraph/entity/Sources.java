package org.hospitalgraph.entity;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The documents. */
interface Sources extends Repository<Source, String> {

	List<Source> findAllByOrderByPublishedAsc();

	Optional<Source> findById(String id);

}
