package org.hospitalgraph.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.PartialDate;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.naming.HospitalName;
import org.hospitalgraph.naming.Kind;
import org.hospitalgraph.naming.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * A list of memberships that people keep, as CSV or as a workbook: the columns finess or
 * name, groupement, role, since, until, source. A name counts only where it is surely one
 * entity's.
 */
final class MembershipList implements RegisterReader {

	private static final Set<String> ROLES = Set.of("support", "founding", "member", "associate", "pilot", "head");

	private static final int LEAST_ALIKE = 60;

	private static final int MOST_PROPOSALS = 3;

	private final RegisterFile file;

	private final @Nullable PartialDate date;

	MembershipList(RegisterFile file, @Nullable PartialDate date) {
		this.file = file;
		this.date = date;
	}

	static boolean recognises(Collection<String> columns) {
		return columns.contains("groupement")
				&& (columns.contains("finess") || columns.contains("name") || columns.contains("nom"));
	}

	@Override
	public Register register() throws IOException {
		PartialDate day = (this.date != null) ? this.date : PartialDate.valueOf(this.file.day().toString());
		return new Register(source(), "Liste " + this.file.name(), null, day, null);
	}

	private String source() {
		return "liste-" + slug(this.file.name().replaceFirst("\\..*$", ""));
	}

	@Override
	public void read(Intake intake) throws IOException {
		Mending mending = new Mending(intake);
		Map<Key, Entry> establishments = new LinkedHashMap<>();
		Map<String, Optional<Key>> groupements = new HashMap<>();
		List<Entry> created = new ArrayList<>();
		Workbook.orTable(this.file, intake, (row) -> {
			Optional<Key> establishment = establishment(row, mending, intake);
			if (establishment.isEmpty()) {
				return;
			}
			String text = row.get("groupement");
			Optional<Key> groupement = groupements.computeIfAbsent(text,
					(name) -> groupement(row, name, intake, created));
			if (groupement.isEmpty()) {
				intake.reject(row.line(), row.original(),
						text.isEmpty() ? "no groupement" : "several groupements may be meant: give its id or code");
				return;
			}
			establishments
				.computeIfAbsent(establishment.get(),
						(key) -> new Entry(row.line(), key, List.of(), Label.ESTABLISHMENT, null, null, Map.of(),
								new ArrayList<>()))
				.ties()
				.add(new Entry.Tie(RelationshipType.MEMBER_OF, groupement.get(), true, carried(row, mending)));
		});
		created.forEach(intake::accept);
		establishments.values().forEach(intake::accept);
	}

	private static Optional<Key> establishment(Table.Row row, Mending mending, Intake intake) {
		String number = row.get("finess");
		if (!number.isEmpty()) {
			Optional<Key> key = mending.finess(number).map(Key::finess);
			if (key.isEmpty()) {
				intake.reject(row.line(), row.original(), "no valid FINESS number");
			}
			return key;
		}
		String name = row.get("name", "nom", "etablissement");
		Ranking ranking = intake.meaning(Label.ESTABLISHMENT, name);
		Optional<Key> meant = ranking.meant().map((one) -> new Key(Key.Kind.ID, one.id()));
		if (meant.isEmpty()) {
			intake.reject(row.line(), row.original(),
					"no establishment is surely meant by the name: " + nearest(ranking));
			return meant;
		}
		intake.mended("establishment found by its name");
		return meant;
	}

	private static String nearest(Ranking ranking) {
		List<String> nearest = ranking.ranked()
			.stream()
			.filter((one) -> one.likeness().score() > 0)
			.limit(MOST_PROPOSALS)
			.map((one) -> one.candidate().id() + " (" + one.likeness().name() + ")")
			.toList();
		return nearest.isEmpty() ? "none is like it"
				: "perhaps " + String.join(", ", nearest) + "; give the FINESS number";
	}

	/** By id, by code, by a name that is surely one groupement's; or a new one. */
	private Optional<Key> groupement(Table.Row row, String text, Intake intake, List<Entry> created) {
		if (text.isEmpty()) {
			return Optional.empty();
		}
		List<Key> keys = List.of(new Key(Key.Kind.ID, text), Key.ght(text), new Key(Key.Kind.SAE, text),
				Key.finess(text));
		Optional<Key> known = keys.stream().filter(intake::knows).findFirst();
		if (known.isPresent()) {
			return known;
		}
		Ranking ranking = intake.meaning(Label.GROUPEMENT, text);
		Optional<Key> meant = ranking.meant().map((one) -> new Key(Key.Kind.ID, one.id()));
		if (meant.isPresent()) {
			intake.mended("groupement found by its name");
			return meant;
		}
		if (ranking.ranked().stream().filter((one) -> one.likeness().sure()).count() > 1) {
			return Optional.empty();
		}
		Key key = new Key(Key.Kind.ID, source() + "-" + slug(text));
		List<Entry.Tie> alike = ranking.ranked()
			.stream()
			.filter((one) -> one.likeness().score() >= LEAST_ALIKE)
			.limit(MOST_PROPOSALS)
			.map((one) -> new Entry.Tie(RelationshipType.POSSIBLY_SAME_AS, new Key(Key.Kind.ID, one.candidate().id()),
					true, Map.of("score", one.likeness().score(), "why", "« " + text + " » ressemble à ce nom")))
			.toList();
		created.add(new Entry(row.line(), key, List.of(), Label.GROUPEMENT, category(text), text,
				Map.of("status", "active"), alike));
		return Optional.of(key);
	}

	private static @Nullable String category(String name) {
		Kind kind = HospitalName.of(name).kind();
		return (kind != null && Label.GROUPEMENT.categories().contains(kind.name())) ? kind.name() : null;
	}

	private static Map<String, Object> carried(Table.Row row, Mending mending) {
		Map<String, Object> carried = new HashMap<>();
		String role = row.get("role").toLowerCase(Locale.ROOT);
		if (!role.isEmpty()) {
			carried.put("role", ROLES.contains(role) ? role : row.get("role"));
		}
		Structures.putDate(carried, "since", mending.date(row.get("since", "depuis")));
		Structures.putDate(carried, "until", mending.date(row.get("until", "jusqu'au", "fin")));
		if (!row.get("source").isEmpty()) {
			carried.put("according", row.get("source"));
		}
		return carried;
	}

	private static String slug(String text) {
		String slug = Table.plain(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? "sans-nom" : slug.substring(0, Math.min(60, slug.length())).replaceAll("-$", "");
	}

}
