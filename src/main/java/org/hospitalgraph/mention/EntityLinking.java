package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.mention.Mention.Alternative;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.spotter.SpottedWords;
import org.hospitalgraph.mention.spotter.Spotter;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.WrittenName;
import org.hospitalgraph.naming.match.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity that a name means: first by the name alone, then by the other entities
 * in the text.
 */
final class EntityLinking {

	private static final int LIKELY = 80;

	private static final int BY_CONTEXT = 96;

	private static final int SHOWN = 5;

	private final Lexicon lexicon;

	private final Map<String, Ranking> rankings = new HashMap<>();

	EntityLinking(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** A name with the entities that may be meant. */
	record Linked(SpottedWords found, String name, @Nullable KnownEntity meant, int score, List<Ranked> others) {
	}

	/** An entity with the similarity of the names. */
	record Ranked(KnownEntity entity, int score) {
	}

	List<Linked> link(List<SpottedWords> found) {
		List<Linked> linked = new ArrayList<>(found.stream().map(this::byName).toList());
		Context context = Context.of(linked);
		linked.replaceAll((one) -> byContext(one, context));
		return linked;
	}

	private Linked byName(SpottedWords found) {
		if (Thread.interrupted()) {
			throw new Spotter.Interrupted();
		}
		return switch (found.how()) {
			case NAME, TERRITORY -> known(found);
			case TOWN -> town(found);
			case AGAIN -> new Linked(found, found.name(found.kinds().getFirst()), null, 0, List.of());
			case KIND -> kinds(found);
		};
	}

	private static Linked known(SpottedWords found) {
		List<KnownEntity> named = found.named();
		List<Ranked> others = named.stream().map((entity) -> new Ranked(entity, 100)).toList();
		KnownEntity first = named.isEmpty() ? null : named.getFirst();
		String name = (first != null) ? first.summary().name() : "";
		return new Linked(found, name, (named.size() == 1) ? first : null, 100, others);
	}

	private Linked town(SpottedWords found) {
		String place = String.valueOf(found.place());
		List<KnownEntity> hospitals = this.lexicon.hospitalsOf(place);
		List<Ranked> others = hospitals.stream().map((entity) -> new Ranked(entity, 95)).toList();
		return new Linked(found, place, (hospitals.size() == 1) ? hospitals.getFirst() : null, 95, others);
	}

	private Linked kinds(SpottedWords found) {
		Linked best = null;
		for (Kind kind : found.kinds()) {
			Linked linked = kind(found, kind);
			if (linked.meant() != null) {
				return linked;
			}
			best = (best == null) ? linked : best;
		}
		return (best != null) ? best : town(found);
	}

	private Linked kind(SpottedWords found, Kind kind) {
		String name = found.name(kind);
		Ranking ranking = ranking(name);
		List<Ranked> others = ranking.ranked()
			.stream()
			.filter((one) -> one.likeness().score() > 20)
			.limit(SHOWN)
			.map((one) -> new Ranked(this.lexicon.entity(one.candidate().id()).orElseThrow(), one.likeness().score()))
			.toList();
		KnownEntity meant = ranking.meant().flatMap((one) -> this.lexicon.entity(one.id())).orElse(null);
		if (meant == null && kind == Kind.HOPITAL) {
			List<KnownEntity> hospitals = this.lexicon.hospitalsOf(String.valueOf(found.place()));
			meant = (hospitals.size() == 1) ? hospitals.getFirst() : null;
		}
		if (meant == null && (kind == Kind.CHU || kind == Kind.CHR)) {
			meant = this.lexicon.universityHospitalOf(HospitalName.of(String.valueOf(found.place())).words());
		}
		if (meant == null && kind == Kind.GROUPEMENT) {
			meant = groupement(String.valueOf(found.place()));
		}
		KnownEntity chosen = meant;
		int score = others.stream()
			.filter((one) -> one.entity() == chosen)
			.findFirst()
			.map(Ranked::score)
			.orElse(others.isEmpty() ? 0 : others.getFirst().score());
		return new Linked(found, name, meant, (meant != null) ? Math.max(score, 95) : score, others);
	}

	/** {@code le groupement HUGO}: the only one with that name. */
	private @Nullable KnownEntity groupement(String name) {
		List<KnownEntity> named = this.lexicon.whole()
			.exactly(HospitalName.of(name).words())
			.stream()
			.filter((one) -> Label.GROUPEMENT.text().equals(one.summary().label()))
			.toList();
		return (named.size() == 1) ? named.getFirst() : null;
	}

	private Ranking ranking(String name) {
		return this.rankings.computeIfAbsent(name, (text) -> {
			WrittenName written = WrittenName.of(text);
			Collection<KnownEntity> near = this.lexicon.sharing(HospitalName.of(text));
			Kind kind = written.whole().kind();
			return Ranking.of(written,
					near.stream().filter((one) -> mayBe(one, kind)).map(this.lexicon::candidate).toList());
		});
	}

	/** A place is not a hospital, and a hospital not a university. */
	private static boolean mayBe(KnownEntity entity, @Nullable Kind kind) {
		boolean institution = kind == Kind.ARS || kind == Kind.UNIVERSITE || kind == Kind.FACULTE;
		return switch (Label.of(entity.summary().label()).orElse(Label.SOURCE)) {
			case ESTABLISHMENT, GROUPEMENT, FEDERATION, NETWORK -> !institution;
			case INSTITUTION -> institution;
			default -> false;
		};
	}

	/**
	 * Among several equally likely entities, the only one that belongs to others in the
	 * text.
	 */
	private static Linked byContext(Linked linked, Context context) {
		if (linked.meant() != null || linked.others().isEmpty() || linked.score() < LIKELY) {
			return linked;
		}
		int best = linked.others().getFirst().score();
		List<Ranked> near = linked.others()
			.stream()
			.filter((one) -> one.score() >= Math.max(LIKELY, best - 5) && context.knows(one.entity()))
			.toList();
		boolean one = near.size() == 1 && (linked.others().size() == 1 || linked.found().how() != SpottedWords.How.KIND
				|| sameWords(near.getFirst().entity(), linked.name()));
		return one ? new Linked(linked.found(), linked.name(), near.getFirst().entity(), BY_CONTEXT, linked.others())
				: linked;
	}

	private static boolean sameWords(KnownEntity entity, String name) {
		List<String> words = HospitalName.of(name).words();
		return entity.names().stream().anyMatch((own) -> {
			List<String> known = HospitalName.of(own).words();
			return known.containsAll(words) || words.containsAll(known);
		});
	}

	/** The mention for what has just been linked. */
	static List<Alternative> alternatives(Linked linked) {
		return linked.others()
			.stream()
			.filter((one) -> one.entity() != linked.meant())
			.limit(SHOWN)
			.map((one) -> new Alternative(one.entity().summary(), one.score()))
			.toList();
	}

	/**
	 * The groups and places of a text.
	 *
	 * @param groups groups that are named
	 * @param places places that are named, in the spelling of names
	 */
	private record Context(Set<String> groups, Set<String> places) {

		static Context of(List<Linked> linked) {
			Set<String> groups = new HashSet<>();
			Set<String> places = new HashSet<>();
			for (Linked one : linked) {
				KnownEntity meant = one.meant();
				if (meant == null) {
					continue;
				}
				if (meant.summary().label().equals(Label.TERRITORY.text())) {
					places.add(spelled(meant.summary().name()));
				}
				else {
					groups.add(meant.id());
					groups.addAll(meant.groups());
				}
			}
			return new Context(groups, places);
		}

		boolean knows(KnownEntity entity) {
			return entity.groups().stream().anyMatch(this.groups::contains)
					|| entity.places().stream().map(Context::spelled).anyMatch(this.places::contains);
		}

		private static String spelled(String place) {
			return String.join(" ", HospitalName.plainWords(place));
		}

	}

}
