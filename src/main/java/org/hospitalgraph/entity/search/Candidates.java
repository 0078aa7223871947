package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.revision.Revision;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.NameBearer;
import org.hospitalgraph.naming.OfficialNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the entities that a whole name may mean: those with its words in one of their
 * names, and those with it as their id or official number. They are in no order; the
 * caller compares the names.
 */
@Component
public class Candidates {

	/** Enough to see whether one stands out. */
	private static final int COMPARED = 60;

	/** Among this many best hits of the index, enough are of the kind that is wanted. */
	private static final int LIKED = 300;

	/**
	 * A register of a country has more establishments than any set of documents mentions.
	 */
	private static final int COUNTRY = 20_000;

	/** Few questions need more; then the cache starts again. */
	private static final int REMEMBERED = 20_000;

	private static final List<String> LABELS = Arrays.stream(Label.values()).map(Label::text).toList();

	private final Cypher cypher;

	private final Revision revision;

	private volatile Known known = new Known(Revision.NONE, false);

	private volatile Remembered remembered = new Remembered(Revision.NONE, Map.of(), new PlaceNames());

	Candidates(Cypher cypher, Revision revision) {
		this.cypher = cypher;
		this.revision = revision;
	}

	/**
	 * The entities that each of several names may mean.
	 * @param nearly whether a word may have a typing error
	 */
	public List<List<Hit>> of(List<WantedName> all, boolean nearly) {
		List<Map<String, Hit>> found = new ArrayList<>();
		all.forEach((one) -> found.add(identified(one)));
		Map<WantedName.Among, List<Integer>> together = new LinkedHashMap<>();
		for (int i = 0; i < all.size(); i++) {
			together.computeIfAbsent(all.get(i).among(), (among) -> new ArrayList<>()).add(i);
		}
		together.forEach((among, places) -> {
			List<Optional<String>> words = places.stream()
				.map((place) -> new IndexQuery(all.get(place).name()).meaning(nearly))
				.toList();
			List<Integer> asked = IntStream.range(0, places.size())
				.filter((i) -> words.get(i).isPresent())
				.boxed()
				.toList();
			List<List<Liked>> liked = liked(asked.stream().map((i) -> words.get(i).orElseThrow()).toList(), among);
			Map<String, Hit> known = known(liked.stream().flatMap(List::stream).map(Liked::id));
			Map<String, Hit> owners = owners(liked, known, among);
			for (int i = 0; i < asked.size(); i++) {
				Map<String, Hit> mine = found.get(places.get(asked.get(i)));
				liked.get(i).forEach((one) -> {
					Hit hit = known.get(one.id);
					if (hit != null) {
						mine.put(one.id, hit.liked(one.score));
					}
				});
				new Owners(all.get(places.get(asked.get(i))).name(), owners).join(mine);
			}
		});
		return found.stream().map((hits) -> List.copyOf(hits.values())).toList();
	}

	private Map<String, Hit> identified(WantedName one) {
		Map<String, Hit> found = new LinkedHashMap<>();
		Optional<String> number = OfficialNumber.in(one.name()).map(OfficialNumber::text);
		Optional<String> id = id(one.name());
		if (number.isPresent() || id.isPresent()) {
			identified(id.stream().toList(), number.stream().toList(), one.among().labels(), one.among().categories())
				.forEach((hit) -> found.put(hit.summary().id(), hit));
		}
		return found;
	}

	private List<List<Liked>> liked(List<String> words, WantedName.Among among) {
		List<List<Liked>> liked = liked(words, among, LIKED);
		// so few may be all that there are, or what is left of many of another kind
		boolean rare = !among.categories().isEmpty() || !among.labels().contains(Label.ESTABLISHMENT.text());
		if (!rare) {
			return liked;
		}
		List<Integer> few = IntStream.range(0, words.size())
			.filter((i) -> liked.get(i).size() < COMPARED / 3)
			.boxed()
			.toList();
		List<List<Liked>> all = liked(few.stream().map(words::get).toList(), among, null);
		for (int i = 0; i < few.size(); i++) {
			liked.set(few.get(i), all.get(i));
		}
		return liked;
	}

	private List<List<Liked>> liked(List<String> words, WantedName.Among among, @Nullable Integer most) {
		List<List<Liked>> liked = new ArrayList<>();
		words.forEach((query) -> liked.add(new ArrayList<>()));
		if (!words.isEmpty()) {
			this.cypher.query("search")
				.bind("words", words)
				.bind("labels", among.labels())
				.bind("category", among.categories())
				.bind("most", most)
				.bind("limit", COMPARED)
				.list((row) -> liked.get(row.get("nth").asInt())
					.add(new Liked(row.get("id").asString(), row.get("score").asDouble())));
		}
		return liked;
	}

	/**
	 * What is known about them at this revision; most are known from earlier questions.
	 */
	private Map<String, Hit> known(Stream<String> ids) {
		Remembered remembered = remembered();
		Map<String, Hit> hits = remembered.hits;
		List<String> missing = ids.distinct().filter((id) -> !hits.containsKey(id)).toList();
		if (!missing.isEmpty()) {
			identified(missing, List.of(), LABELS, List.of(), remembered.places)
				.forEach((hit) -> hits.put(hit.summary().id(), hit));
		}
		return hits;
	}

	/** The hospitals that own the hits, if they are of a kind that is wanted. */
	private Map<String, Hit> owners(List<List<Liked>> liked, Map<String, Hit> known, WantedName.Among among) {
		Set<String> owners = liked.stream()
			.flatMap(List::stream)
			.map((one) -> known.get(one.id))
			.filter(Objects::nonNull)
			.flatMap((hit) -> hit.candidate().partOf().stream())
			.collect(Collectors.toSet());
		// what is known is thousands; who owns these, a few
		Map<String, Hit> all = known(owners.stream());
		Map<String, Hit> found = new HashMap<>();
		for (String id : owners) {
			Hit owner = all.get(id);
			if (owner != null && isHospital(owner, among)) {
				found.put(id, owner);
			}
		}
		return found;
	}

	private static boolean isHospital(Hit owner, WantedName.Among among) {
		return owner.candidate().bearer() == NameBearer.HOSPITAL && among.labels().contains(owner.summary().label())
				&& (among.categories().isEmpty() || among.categories().contains(owner.summary().category()));
	}

	private Remembered remembered() {
		String current = this.revision.current();
		Remembered before = this.remembered;
		if (!before.revision.equals(current) || before.hits.size() > REMEMBERED) {
			before = new Remembered(current, new ConcurrentHashMap<>(), new PlaceNames());
			this.remembered = before;
		}
		return before;
	}

	/** The entities with one of the numbers, or with the id. */
	public List<Hit> identified(Collection<String> ids, Collection<String> numbers, List<String> labels) {
		return identified(ids, numbers, labels, List.of(), new PlaceNames());
	}

	/**
	 * Whether all establishments of the country are known, so that a name that only one
	 * of them has identifies it.
	 */
	public boolean areEverybody() {
		String current = this.revision.current();
		Known before = this.known;
		if (!before.revision.equals(current)) {
			long number = this.cypher.query("establishments").list((row) -> row.get("number").asLong()).getFirst();
			before = new Known(current, number > COUNTRY);
			this.known = before;
		}
		return before.country;
	}

	List<Hit> identified(Collection<String> ids, Collection<String> numbers, List<String> labels,
			List<String> categories) {
		return identified(ids, numbers, labels, categories, new PlaceNames());
	}

	private List<Hit> identified(Collection<String> ids, Collection<String> numbers, List<String> labels,
			List<String> categories, PlaceNames places) {
		return this.cypher.query("names-to-compare")
			.bind("labels", labels)
			.bind("category", categories)
			.bind("ids", ids)
			.bind("numbers", numbers)
			.list((row) -> Hit.from(row, places));
	}

	/** The text as an id, if it may be one. */
	static Optional<String> id(String text) {
		String stripped = text.strip();
		try {
			return (stripped.indexOf('-') > 0 && new EntityId(stripped).text().equals(stripped)) ? Optional.of(stripped)
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A hit of the index.
	 */
	private record Liked(String id, double score) {
	}

	private record Remembered(String revision, Map<String, Hit> hits, PlaceNames places) {
	}

	private record Known(String revision, boolean country) {
	}

}
