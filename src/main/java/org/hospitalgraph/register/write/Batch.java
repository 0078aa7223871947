package org.hospitalgraph.register.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.cypher.revision.Batches;
import org.hospitalgraph.register.entry.Register;

/**
 * Rows that go to the graph together: new entities are staged, changes are deferred.
 */
final class Batch {

	final List<Map<String, Object>> created = new ArrayList<>();

	final List<Map<String, Object>> related = new ArrayList<>();

	final List<Map<String, Object>> changed = new ArrayList<>();

	final List<Map<String, Object>> ties = new ArrayList<>();

	final List<Map<String, Object>> merged = new ArrayList<>();

	/** Changes of entities that documents declare. */
	final List<Map<String, Object>> changedCurated = new ArrayList<>();

	/** What the register says first of entities of documents. */
	final List<Map<String, Object>> registered = new ArrayList<>();

	/** What it says anew of them. */
	final List<Map<String, Object>> registeredAnew = new ArrayList<>();

	final List<Map<String, Object>> mentioned = new ArrayList<>();

	final List<Map<String, Object>> stated = new ArrayList<>();

	final List<Map<String, Object>> names = new ArrayList<>();

	final List<Map<String, Object>> figures = new ArrayList<>();

	final List<Map<String, Object>> absent = new ArrayList<>();

	boolean isFull() {
		return this.created.size() + this.changed.size() + this.changedCurated.size()
				+ this.stated.size() >= Batches.SIZE;
	}

	void write(Staging staging, Register register, EntryRows rows) {
		if (!this.created.isEmpty()) {
			staging.add(register.source(), this.created, this.related);
		}
		Deferred later = staging.later();
		later.run(Copies.CHANGE, this.changed, Map.of("source", register.source(), "copied", true));
		later.run(Copies.CHANGE, this.changedCurated, Map.of("source", register.source(), "copied", false));
		later.run("registered-write", this.registered, Map.of());
		later.run("registered-change", this.registeredAnew, Map.of());
		later.run("registered-cited", this.mentioned, Map.of("source", register.source()));
		later.run("figures", this.figures, Map.of());
		later.run("names", this.names, Map.of());
		later.run(Copies.TIES, this.ties, Map.of());
		later.run("facts", this.merged, Map.of());
		later.run("register-stated", this.stated, Map.of("source", register.source(), "stated", rows.stated()));
		later.run("register-absent", this.absent,
				Map.of("source", register.source(), "absent", register.extracted().text(), "life",
						Map.of("ended", register.extracted().text(), "endedMax", register.extracted().latest()),
						"until", rows.until()));
	}

}
