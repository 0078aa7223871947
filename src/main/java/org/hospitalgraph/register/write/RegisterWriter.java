package org.hospitalgraph.register.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.load.SameAsProposals;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.naming.match.Ranking;
import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.EntrySink;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Writes the entries of one register to the graph: new ones are staged, changes are
 * deferred.
 */
public final class RegisterWriter implements EntrySink {

	/**
	 * A file with less than this share of the records in the graph counts as a part of
	 * the register.
	 */
	private static final double WHOLE = 0.9;

	private final Cypher.Writing graph;

	private final Register register;

	private final EntitiesByNumber held;

	private final RegisterDescriptions descriptions;

	private final RecordsInGraph records;

	private final EntryRows rows;

	private final Rejects rejects;

	private final SameAsProposals proposals;

	private final Staging staging;

	private final boolean newer;

	private final ImportCounts counts = new ImportCounts();

	private Batch batch = new Batch();

	public RegisterWriter(Cypher.Writing graph, Register register, EntitiesByNumber held, Rejects rejects,
			Staging staging, boolean newer, SameAsProposals proposals) {
		this.graph = graph;
		this.register = register;
		this.held = held;
		this.records = new RecordsInGraph(graph, register.source(), held);
		this.rows = new EntryRows(register);
		this.descriptions = new RegisterDescriptions(held, this.rows, register, this::checkSiren);
		this.rejects = rejects;
		this.staging = staging;
		this.newer = newer;
		this.proposals = proposals;
	}

	@Override
	public void accept(Entry entry) {
		this.counts.read++;
		String id = identified(entry);
		if (!this.records.see(id)) {
			this.counts.read--;
			reject(entry.line(), entry.key().toString(), Message.of("import.reason.twice"));
			return;
		}
		String print = EntryRows.print(entry);
		boolean unchanged = this.records.isUnchanged(id, print) && !this.descriptions.isMissing(id, entry.key());
		if (!unchanged) {
			propose(id, entry);
		}
		if (!this.held.has(id)) {
			create(id, entry, print);
			this.counts.created++;
		}
		else if (unchanged) {
			this.counts.unchanged++;
			if (this.newer) {
				this.batch.stated.add(Map.of("id", id, "citation", this.rows.citation(entry.key())));
			}
		}
		else {
			change(id, entry, print);
			this.counts.changed++;
		}
		if (this.batch.isFull()) {
			flush();
		}
	}

	private void propose(String id, Entry entry) {
		if (entry.name() != null && entry.key().kind() == RegisterKey.Kind.FINESS) {
			this.proposals.consider(new SameAsProposals.Named(id, entry.label(), entry.category(), entry.name(),
					entry.key().value(), this.register.source()));
		}
	}

	/**
	 * The id of whom the entry means, by its number, or else by the SIREN in a document.
	 */
	private String identified(Entry entry) {
		String known = this.held.id(entry.key());
		String curated = this.held.bySiren(entry);
		if (curated == null || isCurated(known)) {
			return (known != null) ? known : this.held.newId(entry.key());
		}
		if (known != null) {
			// what was written so far is of another id
			flush();
			this.held.documents().join(this.held.node(known), curated);
			this.records.rename(known, curated);
			this.staging.later()
				.run("register-absorb", List.of(Map.of("from", known, "to", curated, "restated", "")), Map.of());
		}
		return curated;
	}

	@Override
	public void reject(long line, String original, Message reason) {
		this.counts.read++;
		this.rejects.add(line, original, reason);
	}

	@Override
	public void mended(Message what) {
		this.rejects.mended(what);
	}

	@Override
	public void noted(Message what) {
		this.rejects.noted(what);
	}

	@Override
	public boolean knows(RegisterKey key) {
		return this.held.id(key) != null;
	}

	@Override
	public boolean isNamed(RegisterKey key) {
		String id = this.held.id(key);
		EntitiesByNumber.Node node = (id == null) ? null
				: isCurated(id) ? this.held.documents().registered(id) : this.held.node(id);
		return node != null && !node.onlyNumber();
	}

	@Override
	public RegisterKey legalEntity(RegisterKey establishment) {
		String id = this.held.id(establishment);
		List<Record> legal = (id != null) ? this.graph.run("register-legal", Map.of("id", id)) : List.of();
		return legal.isEmpty() ? establishment : key(legal.getFirst().get("id").asString());
	}

	@Override
	public RegisterKey key(String id) {
		RegisterKey reviewed = this.held.reviewed(id);
		return (reviewed != null) ? reviewed : new NamesInGraph(this.graph).key(id);
	}

	@Override
	public Ranking meaning(Label label, String name) {
		return new NamesInGraph(this.graph).meaning(label, name);
	}

	private void create(String id, Entry entry, @Nullable String print) {
		Map<String, Object> properties = this.rows.properties(id, entry);
		checkSiren(id, properties);
		this.batch.created.add(Map.of("properties", properties, "cited", this.rows.cited(entry.key(), print)));
		this.held.put(id, EntitiesByNumber.Node.of(id, entry, this.register), entry.key(), entry.aliases());
		this.batch.related.addAll(ties(id, entry));
		besides(id, entry);
	}

	/**
	 * Adds a relationship. Memberships, and relationships of entities of documents, are
	 * joined with what other sources say, and so are not changed by copies.
	 */
	private void merge(Map<String, Object> tie) {
		boolean joined = RelationshipType.MEMBER_OF.name().equals(tie.get("type")) || isCurated(tie.get("from"))
				|| isCurated(tie.get("to"));
		(joined ? this.batch.merged : this.batch.ties).add(tie);
	}

	private boolean isCurated(@Nullable Object id) {
		return id != null && this.held.has(id.toString()) && this.held.node(id.toString()).curated();
	}

	private void change(String id, Entry entry, String print) {
		EntitiesByNumber.Node node = this.held.node(id);
		List<Map<String, Object>> ties = ties(id, entry);
		if (node.curated()) {
			if (entry.key().kind() != RegisterKey.Kind.ID) {
				this.descriptions.add(id, entry, this.batch);
			}
			this.batch.changedCurated.add(this.rows.change(node, entry, false, print, Map.of(), ties));
		}
		else {
			boolean own = node.isDescribedBy(entry, this.register);
			Map<String, Object> properties = this.rows.changed(node, entry, own);
			checkSiren(id, properties);
			this.batch.changed.add(this.rows.change(node, entry, own, print, properties, ties));
			node = own ? node.after(entry, this.register) : node;
		}
		ties.forEach(this::merge);
		this.held.put(id, node, entry.key(), entry.aliases());
		besides(id, entry);
	}

	private void besides(String id, Entry entry) {
		this.batch.names.addAll(this.rows.names(id, entry));
		this.batch.figures.addAll(this.rows.figures(id, entry));
	}

	private void checkSiren(String id, Map<String, Object> properties) {
		if (properties.get("siren") instanceof String siren && !this.held.takesSiren(siren, id)) {
			properties.remove("siren");
			mended(Message.of("import.mended.siren"));
		}
	}

	private List<Map<String, Object>> ties(String id, Entry entry) {
		List<Map<String, Object>> ties = new ArrayList<>(entry.ties().size());
		for (Entry.Tie tie : entry.ties()) {
			String other = other(entry, tie);
			ties.add(tie.outgoing() ? this.rows.relationship(id, other, entry, tie)
					: this.rows.relationship(other, id, entry, tie));
		}
		return ties;
	}

	/**
	 * The id of the other end; if the graph does not have it, it is created from its
	 * number.
	 */
	private String other(Entry entry, Entry.Tie tie) {
		String known = this.held.id(tie.other());
		if (known != null) {
			mention(known, entry, tie);
			return known;
		}
		String id = this.held.newId(tie.other());
		create(id, entry.otherEnd(tie), null);
		this.counts.onlyNumbers++;
		return id;
	}

	/** What is mentioned of an entity of documents, as if it were created now. */
	private void mention(String id, Entry entry, Entry.Tie tie) {
		if (this.descriptions.isMissing(id, tie.other()) && !this.records.has(id)) {
			Entry end = entry.otherEnd(tie);
			this.descriptions.add(id, end, this.batch);
			this.batch.mentioned.add(Map.of("entity", id, "cited", this.rows.cited(end.key(), null)));
			ties(id, end).forEach(this::merge);
		}
	}

	/** Ends the entities that the register no longer has. */
	public ImportCounts finish(@Nullable Boolean whole) {
		List<String> missing = this.records.missing();
		boolean all = (whole != null) ? whole : this.records.before() - missing.size() >= WHOLE * this.records.before();
		if (this.newer && all) {
			this.counts.closed = missing.size();
			missing.forEach((id) -> this.batch.absent.add(Map.of("id", id)));
		}
		else {
			this.counts.missing = missing.size();
		}
		this.batch.merged.addAll(this.proposals.rows());
		flush();
		List<Map<String, Object>> absorbed = this.held.takeAbsorbed(this.register.source());
		this.staging.later().run("register-absorb", absorbed, Map.of());
		this.counts.changed += absorbed.size();
		return this.counts;
	}

	private void flush() {
		this.batch.write(this.staging, this.register, this.rows);
		this.batch = new Batch();
	}

}
