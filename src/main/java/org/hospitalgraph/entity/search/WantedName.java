package org.hospitalgraph.entity.search;

import java.util.List;

/**
 * A whole name that somebody asks for.
 *
 * @param name the name
 * @param among of which entities it may be
 */
public record WantedName(String name, Among among) {

	/**
	 * Entities of some labels and categories.
	 *
	 * @param labels of one of these labels
	 * @param categories of one of these categories; none: any
	 */
	public record Among(List<String> labels, List<String> categories) {
	}

}
