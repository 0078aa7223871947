package org.hospitalgraph.entity.search;

import java.util.Comparator;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Likeness;
import org.hospitalgraph.naming.match.Similarity;
import org.hospitalgraph.naming.match.Towns;

/**
 * How well an entity matches a search. Somebody who types {@code necker} wants the
 * hospital, not the pharmacies around it; somebody who types a town wants its hospital
 * before the town.
 *
 * @param hit the entity
 * @param score from 0 to 100
 */
record Scored(Hit hit, double score) {

	/** The least score of a hospital that has the words. */
	private static final double HOSPITAL = 60;

	/** The score of a hospital whose name has no other words, apart from its kind. */
	private static final double CALLED_SO = 97;

	private static final double NO_HOSPITAL = 96;

	/**
	 * The factor for an establishment that is not a hospital, unless the search names its
	 * kind.
	 */
	private static final double ONLY_REGISTERED = 0.7;

	static Scored of(WrittenName written, Hit hit) {
		Likeness likeness = Similarity.of(written, hit.candidate());
		NameBearer bearer = hit.candidate().bearer();
		boolean contrary = likeness.kind().equals("contrary");
		double score = likeness.score();
		if (written.number() != null || likeness.exact() && written.whole().kind() != null) {
			return new Scored(hit, score);
		}
		if (bearer == NameBearer.HOSPITAL && !contrary) {
			boolean called = likeness.words() == 100 || isOfTown(written, hit.candidate());
			double most = (called && hit.candidate().partOf().isEmpty()) ? CALLED_SO : score;
			score = Math.max(most, HOSPITAL + (100 - HOSPITAL) * score / 115);
		}
		else if (written.whole().kind() == null) {
			boolean house = bearer == NameBearer.OWNER || bearer == NameBearer.OTHER || bearer == NameBearer.CARE;
			score = house ? ONLY_REGISTERED * score : Math.min(score, NO_HOSPITAL);
		}
		return new Scored(hit, Math.floor(score));
	}

	/**
	 * Whether the search is for a town, and this is one of its hospitals: {@code vichy}.
	 */
	private static boolean isOfTown(WrittenName written, Candidate candidate) {
		return written.whole().kind() == null && candidate.kind() != null
				&& Towns.of(written.whole().words(), candidate.towns()) == 1;
	}

	/** The best first; a hospital before its sites, if both have the same name. */
	static Comparator<Scored> bestFirst() {
		return Comparator.comparingDouble(Scored::score)
			.reversed()
			.thenComparing((scored) -> scored.hit.candidate().bearer())
			.thenComparing((scored) -> Label.of(scored.hit.summary().label()).orElse(Label.SOURCE))
			.thenComparing((scored) -> !scored.hit.candidate().partOf().isEmpty())
			.thenComparing(Comparator.comparingDouble((Scored scored) -> scored.hit.indexScore()).reversed())
			.thenComparing((scored) -> scored.hit.summary().id());
	}

	FoundEntity found() {
		return this.hit.found(this.score);
	}

}
