package org.hospitalgraph.mention.spotter;

import java.util.List;

/** Names behind a kind that say where hospitals are, and not what they are called. */
final class Areas {

	private Areas() {
	}

	/** {@code les CHU du Nord-Ouest (Lille, Amiens)}: the Nord-Ouest has no CHU. */
	static void dropOne(List<SpottedWords> found, int start, int times) {
		int dropped = 0;
		for (int i = found.size() - 1; i >= 0 && dropped < times; i--) {
			SpottedWords one = found.get(i);
			if (one.how() == SpottedWords.How.KIND && one.start() <= start && one.end() > start) {
				found.remove(i);
				dropped++;
			}
		}
	}

	/**
	 * {@code les CH de la Somme et de l’Oise}, {@code les 18 hôpitaux de Haute-Vienne et
	 * Creuse}: départements have no hospital.
	 */
	static void dropAll(List<SpottedWords> some, int count) {
		if (count >= 2 * some.size()) {
			some.clear();
		}
		some.removeIf((one) -> NameWords.isDepartement(one.place()));
	}

}
