package org.hospitalgraph.register.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.GroupementCode;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.hospitalgraph.register.sae.SaeGht;
import org.jspecify.annotations.Nullable;

/**
 * The groupements in a list: found by id, by code in any notation, or by a name that
 * certainly means one of them; or new ones.
 */
final class ListedGroupements {

	private static final int LEAST_ALIKE = 60;

	private static final int MOST_PROPOSALS = 3;

	private static final int LONGEST_SLUG = 60;

	private final String source;

	private final EntrySink intake;

	private final Map<String, Optional<RegisterKey>> found = new HashMap<>();

	private final List<Entry> created = new ArrayList<>();

	ListedGroupements(String source, EntrySink intake) {
		this.source = source;
		this.intake = intake;
	}

	/**
	 * Finds the groupement that is meant.
	 * @param line the line in the list
	 * @param text its name, code or id; or empty
	 * @param code its code; or empty
	 * @return the groupement; empty if several may be meant, or none is named
	 */
	Optional<RegisterKey> of(long line, String text, String code) {
		return this.found.computeIfAbsent(code + "|" + text, (key) -> find(line, text, code));
	}

	/** The groupements that the graph does not have. */
	List<Entry> created() {
		return this.created;
	}

	private Optional<RegisterKey> find(long line, String text, String code) {
		if (text.isEmpty() && code.isEmpty()) {
			return Optional.empty();
		}
		Optional<RegisterKey> official = GroupementCode.in(code, true).or(() -> GroupementCode.in(text, false));
		Optional<RegisterKey> known = Stream
			.concat(official.stream(),
					Stream.of(code, text).filter((one) -> !one.isEmpty()).flatMap(ListedGroupements::keys))
			.filter(this.intake::knows)
			.findFirst();
		if (known.isPresent()) {
			return known.map((key) -> (key.kind() == RegisterKey.Kind.ID) ? this.intake.key(key.value()) : key);
		}
		boolean named = !text.isEmpty() && GroupementCode.in(text, false).isEmpty();
		Ranking ranking = named ? meaning(text, official.isPresent()) : new Ranking(List.of());
		Optional<RegisterKey> meant = ranking.meant().map((one) -> this.intake.key(one.id()));
		if (meant.isPresent() && official.isEmpty()) {
			this.intake.mended(Message.of("import.mended.groupement"));
			return meant;
		}
		if (official.isEmpty() && ranking.ranked().stream().filter((one) -> one.likeness().sure()).count() > 1) {
			return Optional.empty();
		}
		String name = named ? text : !code.isEmpty() ? code : text;
		RegisterKey key = official
			.orElseGet(() -> new RegisterKey(RegisterKey.Kind.ID, this.source + "-" + slug(name)));
		if (this.created.stream().anyMatch((entry) -> entry.key().equals(key))) {
			// written in another way in an earlier line
			return Optional.of(key);
		}
		this.created
			.add(new Entry(line, key, List.of(), Label.GROUPEMENT, official.isPresent() ? "GHT" : category(name),
					official.isPresent() ? (named ? SaeGht.named(name) : null) : name,
					new HashMap<>(Map.of("status", "active")), alike(name, ranking)));
		return Optional.of(key);
	}

	/** A GHT is often called by its territory alone. */
	private Ranking meaning(String text, boolean ght) {
		return this.intake.meaning(Label.GROUPEMENT, ght ? SaeGht.named(text) : text);
	}

	private static Stream<RegisterKey> keys(String text) {
		return Stream.concat(
				Stream.of(new RegisterKey(RegisterKey.Kind.ID, text), RegisterKey.ght(text),
						new RegisterKey(RegisterKey.Kind.SAE, text)),
				Repairs.finessIn(text).map(RegisterKey::finess).stream());
	}

	private static List<Entry.Tie> alike(String name, Ranking ranking) {
		return ranking.ranked()
			.stream()
			.filter((one) -> one.likeness().score() >= LEAST_ALIKE)
			.limit(MOST_PROPOSALS)
			.map((one) -> new Entry.Tie(RelationshipType.POSSIBLY_SAME_AS,
					new RegisterKey(RegisterKey.Kind.ID, one.candidate().id()), true,
					Map.of("score", one.likeness().score(), "why", "« " + name + " » ressemble à ce nom")))
			.toList();
	}

	private static @Nullable String category(String name) {
		Kind kind = HospitalName.of(name).kind();
		return (kind != null && Label.GROUPEMENT.categories().contains(kind.name())) ? kind.name() : null;
	}

	static String slug(String text) {
		String slug = RegisterTable.plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? "sans-nom"
				: slug.substring(0, Math.min(LONGEST_SLUG, slug.length())).replaceAll("-$", "");
	}

}
