package org.hospitalgraph.entity.search;

import java.util.List;

/**
 * A whole name to be looked up.
 *
 * @param name the name
 * @param among the entities that it may mean
 */
public record WantedName(String name, Among among) {

	/**
	 * Entities with certain labels and categories.
	 *
	 * @param labels of one of these labels
	 * @param categories of one of these categories; none: any
	 */
	public record Among(List<String> labels, List<String> categories) {
	}

}
