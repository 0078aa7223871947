package org.hospitalgraph.dossier.rule;

import java.util.EnumSet;
import java.util.Set;

import org.hospitalgraph.model.Label;

/** {@code an Establishment}, {@code a Groupement}. */
final class Articles {

	private static final Set<Label> VOWEL = EnumSet.of(Label.ESTABLISHMENT, Label.INITIATIVE, Label.INSTITUTION,
			Label.ACT);

	private Articles() {
	}

	static String of(Label label) {
		return (VOWEL.contains(label) ? "an " : "a ") + label.text();
	}

}
