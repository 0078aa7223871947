package org.hospitalgraph.model;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Something that sources mention.
 *
 * @param id slug
 * @param label its kind
 * @param category finer kind, if it has one
 * @param name the preferred name
 * @param status {@code planned}, {@code active} or {@code ended}, for what has a status
 * @param level {@code LEGAL} or {@code SITE}, for establishments, if a source says so
 * @param life when it was created and ended
 * @param finess FINESS number, nine characters
 * @param siren SIREN number, nine digits
 * @param notes short remarks of the authors of dossiers
 * @param names all names that sources give it
 * @param citations where sources mention it
 * @param properties what else they say about it: {@code form}, {@code reference},
 * {@code signed} …; {@code disputed} lists what they contradict each other about
 * @param evidence the sources that give each of its {@link #DATES}, each with its own
 * date, the weightiest first; and those that its notes are about
 */
public record Entity(EntityId id, Label label, @Nullable String category, String name, @Nullable String status,
		@Nullable String level, Validity life, @Nullable String finess, @Nullable String siren, List<String> notes,
		List<Name> names, SortedSet<Citation> citations, SortedMap<String, Object> properties,
		SortedMap<String, List<Citation>> evidence) {

	/** The dates of an entity, for each of which there is evidence. */
	public static final List<String> DATES = List.of("created", "ended", "signed", "inForce");

	/** Its notes, in the graph and among its evidence. */
	public static final String NOTE = "note";

}
