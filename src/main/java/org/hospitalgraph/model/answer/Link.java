package org.hospitalgraph.model.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Publication;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A relationship in an answer, with its evidence.
 *
 * @param id fingerprint of the fact, stable from load to load
 * @param type what relates the two
 * @param from id of the entity where it starts
 * @param to id of the entity where it ends
 * @param properties what it carries: {@code role}, {@code as}, {@code activity},
 * {@code count} …
 * @param validity when it holds
 * @param certainty how certain it is at the date that was asked about; null if none was
 * @param citations the sources that state it
 */
public record Link(String id, String type, String from, String to, Map<String, Object> properties, Validity validity,
		@Nullable Certainty certainty, List<Citation> citations) {

	/**
	 * The relationship as of a date, with its certainty; empty if it cannot hold then.
	 * @param asOf the date, or null for the whole history
	 */
	public Optional<Link> at(@Nullable PartialDate asOf) {
		if (asOf == null) {
			return Optional.of(this);
		}
		if (this.type.equals(RelationshipType.BROADER.name())) {
			// It relates words of a vocabulary, and has no dates.
			return Optional.of(new Link(this.id, this.type, this.from, this.to, this.properties, this.validity,
					Certainty.CERTAIN, this.citations));
		}
		return this.validity.at(asOf)
			.map((found) -> new Link(this.id, this.type, this.from, this.to, this.properties, this.validity,
					found.and(surest()), this.citations));
	}

	/** Whether no source says it, and it is inferred. */
	public boolean isDeduced() {
		return Boolean.TRUE.equals(this.properties.get("deduced"));
	}

	/** Whether the sources only say that it is planned. */
	public boolean isPlanned() {
		return Status.PLANNED.toString().equals(this.properties.get("status"));
	}

	/**
	 * The highest certainty it can have: what is inferred is at most presumed; what is
	 * planned, or may be the same, at most possible.
	 */
	private Certainty surest() {
		boolean guessed = this.type.equals(RelationshipType.POSSIBLY_SAME_AS.name());
		return (isPlanned() || guessed) ? Certainty.POSSIBLE : isDeduced() ? Certainty.PRESUMED : Certainty.CERTAIN;
	}

	/** The same relationship with other citations. */
	public Link citing(List<Citation> others) {
		return new Link(this.id, this.type, this.from, this.to, this.properties, this.validity, this.certainty,
				List.copyOf(others));
	}

	/**
	 * The same relationship with the dates and the role of one source, and nothing that
	 * this source does not say.
	 */
	public Link as(String source) {
		List<Citation> own = this.citations.stream().filter((citation) -> citation.source().equals(source)).toList();
		if (own.size() == this.citations.size() || own.isEmpty()) {
			return citing(own);
		}
		Citation first = own.getFirst();
		Map<String, Object> said = new TreeMap<>(this.properties);
		said.remove("role");
		if (first.role() != null) {
			said.put("role", first.role());
		}
		Validity when = (this.validity.period() != null) ? this.validity : Validity.between(date(first.since()),
				date(first.until()), (first.statedOn() != null) ? Publication.valueOf(first.statedOn()) : null);
		return new Link(this.id, this.type, this.from, this.to, said, when, this.certainty, own);
	}

	private static @Nullable PartialDate date(@Nullable String text) {
		return (text != null) ? PartialDate.valueOf(text) : null;
	}

	/**
	 * How many things it stands for, for the width of a line: its {@code count}, or 1.
	 */
	public double weight() {
		return (this.properties.get("count") instanceof Number count) ? count.doubleValue() : 1;
	}

}
