package org.hospitalgraph.quality;

import java.util.List;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.answer.Summary;

/**
 * Something that an analyst should look at.
 *
 * @param check name of the check, which is its file in {@code cypher/checks}
 * @param title what the check finds
 * @param message what was found
 * @param entities the entities concerned, the most important one first
 * @param citations the sources and what they say
 */
record Finding(String check, String title, String message, List<Summary> entities, List<Citation> citations) {
}
