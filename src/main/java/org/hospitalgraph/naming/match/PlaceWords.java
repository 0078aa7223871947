package org.hospitalgraph.naming.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a name that are or may be words of a place. */
public final class PlaceWords {

	private PlaceWords() {
	}

	/** Words of French towns with a hospital. */
	public static Set<String> among(List<String> words) {
		Set<String> places = new HashSet<>(words);
		places.removeIf((word) -> !Typing.isPlace(word));
		return places;
	}

}
