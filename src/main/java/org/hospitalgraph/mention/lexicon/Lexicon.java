package org.hospitalgraph.mention.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Candidate;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The entities that texts may mention, by the words of their names; without themes and
 * software.
 */
public final class Lexicon {

	/** With more entities of the same name, a name says nothing. */
	private static final int MOST = 300;

	private static final Set<String> NO_ONE = Set.of(Label.THEME.text(), Label.SOFTWARE.text());

	private final NameTrie whole = new NameTrie();

	private final NameTrie bare = new NameTrie();

	private final Map<String, List<KnownEntity>> byWord = new HashMap<>();

	/** University hospitals by the first word of their names. */
	private final Map<String, Set<KnownEntity>> universities = new HashMap<>();

	private final Map<String, KnownEntity> themes = new HashMap<>();

	private final Map<String, KnownEntity> byId = new HashMap<>();

	private final Map<String, Candidate> candidates = new HashMap<>();

	private final Map<String, Set<String>> written = new HashMap<>();

	private Lexicon() {
	}

	public static Lexicon of(Collection<KnownEntity> entities) {
		Lexicon lexicon = new Lexicon();
		entities.stream().filter((entity) -> !NO_ONE.contains(entity.summary().label())).forEach(lexicon::add);
		entities.stream()
			.filter((entity) -> Label.THEME.text().equals(entity.summary().label()))
			.forEach((entity) -> lexicon.themes.put(entity.id(), entity));
		return lexicon;
	}

	private void add(KnownEntity entity) {
		this.byId.put(entity.id(), entity);
		Set<String> tokens = new LinkedHashSet<>();
		Set<String> raw = new HashSet<>();
		for (String name : entity.names()) {
			List<Word> words = Word.of(name);
			words.forEach((word) -> raw.add(word.raw()));
			List<Piece> pieces = Piece.of(words);
			List<String> all = pieces.stream().map(Piece::token).toList();
			this.whole.add(all, entity);
			if (entity.isEstablishment()) {
				this.bare.add(bare(pieces), entity);
				if (isOf(entity, Kind.CHU, Kind.CHR) && !bare(pieces).isEmpty()) {
					this.universities.computeIfAbsent(bare(pieces).getFirst(), (word) -> new HashSet<>()).add(entity);
				}
			}
			tokens.addAll(HospitalName.of(name).words());
		}
		this.written.put(entity.id(), raw);
		tokens.forEach((token) -> this.byWord.computeIfAbsent(token, (word) -> new ArrayList<>()).add(entity));
	}

	private static List<String> bare(List<Piece> pieces) {
		return pieces.stream().filter((piece) -> piece.kind() == null).map(Piece::token).toList();
	}

	/** The entity with an id. */
	public Optional<KnownEntity> entity(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/** A theme, which is found by its words alone. */
	public Optional<KnownEntity> theme(String id) {
		return Optional.ofNullable(this.themes.get(id));
	}

	public NameTrie whole() {
		return this.whole;
	}

	/** Names of establishments without their kind. */
	public NameTrie bare() {
		return this.bare;
	}

	/** Whether one of its names contains exactly this word. */
	boolean isWritten(KnownEntity entity, String word) {
		return this.written.getOrDefault(entity.id(), Set.of()).contains(word);
	}

	public Candidate candidate(KnownEntity entity) {
		return this.candidates.computeIfAbsent(entity.id(), (id) -> entity.candidate());
	}

	/** The entities that share a word with a name, its rarest word first. */
	public List<KnownEntity> sharing(HospitalName name) {
		Set<KnownEntity> found = new LinkedHashSet<>();
		name.words()
			.stream()
			.distinct()
			.map((word) -> this.byWord.getOrDefault(word, List.of()))
			.filter((entities) -> !entities.isEmpty())
			.sorted(Comparator.comparingInt(List::size))
			.limit(3)
			.forEach((entities) -> entities.stream().limit(MOST).forEach(found::add));
		return List.copyOf(found);
	}

	/**
	 * The public hospitals that a place alone may mean: if there are several, the
	 * university hospital, because people who say Lille mean that one.
	 */
	public List<KnownEntity> hospitalsOf(String place) {
		List<String> words = HospitalName.of(place).words();
		List<KnownEntity> found = this.bare.exactly(words);
		List<KnownEntity> university = found.stream().filter((entity) -> isOf(entity, Kind.CHU, Kind.CHR)).toList();
		List<KnownEntity> general = found.stream().filter((entity) -> isOf(entity, Kind.CH)).toList();
		return !university.isEmpty() ? university : !general.isEmpty() ? general : found;
	}

	/**
	 * The only university hospital of the town with which a name begins:
	 * {@code CHU Amiens-Picardie} is that of Amiens, {@code CHU de Clermont} that of
	 * Clermont-Ferrand.
	 */
	public @Nullable KnownEntity universityHospitalOf(List<String> words) {
		for (int length = words.size() - 1; length > 0; length--) {
			List<KnownEntity> found = this.bare.exactly(words.subList(0, length))
				.stream()
				.filter((entity) -> isOf(entity, Kind.CHU, Kind.CHR))
				.toList();
			if (!found.isEmpty()) {
				return (found.size() == 1) ? found.getFirst() : null;
			}
		}
		Set<KnownEntity> longer = words.isEmpty() ? Set.of()
				: this.universities.getOrDefault(words.getFirst(), Set.of());
		return (words.size() == 1 && longer.size() == 1) ? longer.iterator().next() : null;
	}

	private static boolean isOf(KnownEntity entity, Kind... kinds) {
		Kind kind = Kind.ofCategory(entity.summary().category());
		return kind != null && List.of(kinds).contains(kind);
	}

}
