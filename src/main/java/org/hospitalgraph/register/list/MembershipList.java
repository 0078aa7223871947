package org.hospitalgraph.register.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.hospitalgraph.register.entry.Structures;
import org.hospitalgraph.register.file.RegisterFile;
import org.hospitalgraph.register.file.RegisterReader;
import org.hospitalgraph.register.file.RegisterTable;
import org.hospitalgraph.register.file.Repairs;
import org.hospitalgraph.register.file.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A list of memberships that somebody keeps, as CSV or as a workbook. Members are legal
 * entities; a site stands for its legal entity. A name counts only if it certainly means
 * one entity.
 */
public final class MembershipList implements RegisterReader {

	private static final int MOST_PROPOSALS = 3;

	private final RegisterFile file;

	private final ImportOptions options;

	public MembershipList(RegisterFile file, ImportOptions options) {
		this.file = file;
		this.options = options;
	}

	@Override
	public Register register() throws IOException {
		PartialDate day = (this.options.date() != null) ? this.options.date() : this.file.date();
		return new Register(source(), "Liste " + this.file.name(), null, day, null);
	}

	private String source() {
		return "liste-" + ListedGroupements.slug(this.file.stem());
	}

	@Override
	public void read(EntrySink intake) throws IOException {
		Reading reading = new Reading(intake);
		RegisterTable.read(this.file, reading::isHead, intake, reading::row);
		this.file.provenEncoding().ifPresent((encoding) -> intake.noted(Message.of("import.note.encoding", encoding)));
		reading.finish();
	}

	/** One reading of the file. */
	private final class Reading {

		private final EntrySink intake;

		private final Repairs mending;

		private final ListedGroupements groupements;

		private final Map<RegisterKey, Entry> establishments = new LinkedHashMap<>();

		private final Map<String, Optional<RegisterKey>> named = new HashMap<>();

		private ListColumns columns = ListColumns.of(List.of(), Map.of());

		Reading(EntrySink intake) {
			this.intake = intake;
			this.mending = new Repairs(intake);
			this.groupements = new ListedGroupements(source(), intake);
		}

		boolean isHead(List<String> names) {
			ListColumns found = ListColumns.of(names, MembershipList.this.options.columns());
			if (found.isList()) {
				this.columns = found;
				if (!found.unused().isEmpty()) {
					this.intake.noted(Message.of("import.note.unused", String.join(", ", found.unused())));
				}
			}
			return found.isList();
		}

		void row(RegisterTable.Row row) {
			Optional<RegisterKey> establishment = establishment(row);
			if (establishment.isEmpty()) {
				return;
			}
			String text = this.columns.get(row, ListColumns.Says.GROUPEMENT);
			String code = this.columns.get(row, ListColumns.Says.CODE);
			Optional<RegisterKey> groupement = this.groupements.of(row.line(), text, code);
			if (groupement.isEmpty()) {
				reject(row, text.isEmpty() && code.isEmpty() ? Message.of("import.reason.groupement")
						: Message.of("import.reason.groupements"));
				return;
			}
			Map<String, Object> carried = carried(row);
			if (carried != null) {
				add(row, establishment.get(), new Entry.Tie(org.hospitalgraph.model.RelationshipType.MEMBER_OF,
						groupement.get(), true, carried));
			}
		}

		/** A membership, once, however often the list has it. */
		private void add(RegisterTable.Row row, RegisterKey establishment, Entry.Tie tie) {
			List<Entry.Tie> ties = this.establishments.computeIfAbsent(establishment, (key) -> entry(row, key)).ties();
			for (int at = 0; at < ties.size(); at++) {
				Entry.Tie other = ties.get(at);
				if (other.other().equals(tie.other()) && !areDisjoint(other, tie)) {
					this.intake.mended(Message.of("import.mended.twice"));
					if (MemberRole.SUPPORT.equals(tie.properties().get("role"))) {
						ties.set(at, tie);
					}
					return;
				}
			}
			long times = ties.stream().filter((one) -> one.other().equals(tie.other())).count();
			if (times > 0) {
				// it left and came back
				tie.properties().put("nth", times + 1);
			}
			ties.add(tie);
		}

		private static boolean areDisjoint(Entry.Tie one, Entry.Tie other) {
			return endsBefore(one, other) || endsBefore(other, one);
		}

		private static boolean endsBefore(Entry.Tie one, Entry.Tie other) {
			Object end = one.properties().get("untilMax");
			Object begin = other.properties().get("sinceMin");
			return end != null && begin != null && ((java.time.LocalDate) end).isBefore((java.time.LocalDate) begin);
		}

		private Entry entry(RegisterTable.Row row, RegisterKey key) {
			String name = this.columns.get(row, ListColumns.Says.NAME);
			Map<String, Object> properties = new HashMap<>();
			boolean numbered = !this.columns.get(row, ListColumns.Says.FINESS).isEmpty();
			boolean lends = numbered && key.kind() == RegisterKey.Kind.FINESS && !name.isEmpty()
					&& !this.intake.isNamed(key);
			if (lends) {
				properties.put("nameOf", source());
			}
			return new Entry(row.line(), key, List.of(), Label.ESTABLISHMENT, null, lends ? name : null, properties,
					new ArrayList<>());
		}

		private Optional<RegisterKey> establishment(RegisterTable.Row row) {
			String number = this.columns.get(row, ListColumns.Says.FINESS);
			if (!number.isEmpty()) {
				Optional<RegisterKey> key = this.mending.finess(number).map(RegisterKey::finess);
				if (key.isEmpty()) {
					reject(row, Message.of("import.reason.finess"));
				}
				return key.map(this::legalEntity);
			}
			String name = this.columns.get(row, ListColumns.Says.NAME);
			if (name.isEmpty()) {
				reject(row, Message.of("import.reason.member"));
				return Optional.empty();
			}
			Optional<RegisterKey> meant = this.named.get(name);
			if (meant == null) {
				Ranking ranking = this.intake.meaning(Label.ESTABLISHMENT, name);
				meant = ranking.meant().map((one) -> this.intake.key(one.id()));
				this.named.put(name, meant);
				if (meant.isEmpty()) {
					reject(row, Message.of("import.reason.unsure", nearest(ranking)));
					return meant;
				}
			}
			if (meant.isEmpty()) {
				reject(row, Message.of("import.reason.unsure-again"));
				return meant;
			}
			this.intake.mended(Message.of("import.mended.named"));
			return meant.map(this::legalEntity);
		}

		private RegisterKey legalEntity(RegisterKey key) {
			RegisterKey legal = this.intake.legalEntity(key);
			if (!legal.equals(key)) {
				this.intake.mended(Message.of("import.mended.site"));
			}
			return legal;
		}

		/** The properties of the membership; null if the row is rejected. */
		private @Nullable Map<String, Object> carried(RegisterTable.Row row) {
			Map<String, Object> carried = new HashMap<>();
			role(row).ifPresent((role) -> carried.put("role", role));
			String begin = this.columns.get(row, ListColumns.Says.SINCE);
			Optional<PartialDate> since = WrittenDate.of(begin);
			if (since.isEmpty() && !WrittenDate.isOpen(begin)) {
				this.intake.mended(Message.of("import.mended.begin"));
			}
			String end = this.columns.get(row, ListColumns.Says.UNTIL);
			Optional<PartialDate> until = WrittenDate.of(end);
			if (until.isEmpty() && !WrittenDate.isOpen(end)) {
				reject(row, Message.of("import.reason.end"));
				return null;
			}
			if (since.isPresent() && until.isPresent() && until.get().latest().isBefore(since.get().earliest())) {
				reject(row, Message.of("import.reason.backwards"));
				return null;
			}
			Structures.putDate(carried, "since", since.orElse(null));
			Structures.putDate(carried, "until", until.orElse(null));
			String source = this.columns.get(row, ListColumns.Says.SOURCE);
			if (!source.isEmpty()) {
				carried.put("according", source);
			}
			return carried;
		}

		private Optional<String> role(RegisterTable.Row row) {
			String written = this.columns.get(row, ListColumns.Says.ROLE);
			if (written.isEmpty() && this.columns.has(ListColumns.Says.SUPPORT)) {
				return MemberRole.bySupport(this.columns.get(row, ListColumns.Says.SUPPORT),
						this.columns.get(row, ListColumns.Says.FINESS));
			}
			if (written.isEmpty()) {
				return Optional.empty();
			}
			Optional<String> role = MemberRole.of(written);
			if (role.isEmpty()) {
				this.intake.noted(Message.of("import.note.role", written));
			}
			return role.or(() -> Optional.of(written));
		}

		private void reject(RegisterTable.Row row, Message reason) {
			this.intake.reject(row.line(), row.original(), reason);
		}

		void finish() {
			this.groupements.created().forEach(this.intake::accept);
			this.establishments.values().forEach(this.intake::accept);
		}

		private static Message nearest(Ranking ranking) {
			List<String> nearest = ranking.ranked()
				.stream()
				.filter((one) -> one.likeness().score() > 0)
				.limit(MOST_PROPOSALS)
				.map((one) -> one.candidate().id() + " (" + Objects.toString(one.likeness().name()) + ")")
				.toList();
			return nearest.isEmpty() ? Message.of("import.reason.none-like")
					: Message.of("import.reason.perhaps", String.join(", ", nearest));
		}

	}

}
