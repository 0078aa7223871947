package org.hospitalgraph.register.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.hospitalgraph.register.entry.Entry;
import org.hospitalgraph.register.entry.Register;
import org.hospitalgraph.register.entry.RegisterKey;

/**
 * What a register says of entities of documents, as it would say it if there were no
 * documents. So it is there when the documents go.
 */
final class RegisterDescriptions {

	private static final List<String> HIDDEN = List.of("id", "label", "name", "finess", "siren", "ght", "saeCode",
			"cog", "pmSmsseId");

	private final EntitiesByNumber held;

	private final EntryRows rows;

	private final Register register;

	private final BiConsumer<String, Map<String, Object>> checkSiren;

	RegisterDescriptions(EntitiesByNumber held, EntryRows rows, Register register,
			BiConsumer<String, Map<String, Object>> checkSiren) {
		this.held = held;
		this.rows = rows;
		this.register = register;
		this.checkSiren = checkSiren;
	}

	/**
	 * Whether no register has said anything of an entity of documents. What a list says
	 * of an id is nothing that a register would know.
	 */
	boolean isMissing(String id, RegisterKey key) {
		return key.kind() != RegisterKey.Kind.ID && this.held.has(id) && this.held.node(id).curated()
				&& this.held.documents().registered(id) == null;
	}

	/** Adds what a record says of an entity of documents. */
	void add(String id, Entry entry, Batch batch) {
		DocumentEntities documents = this.held.documents();
		EntitiesByNumber.Node before = documents.registered(id);
		if (before == null) {
			String alone = this.held.newId(entry.key());
			Map<String, Object> properties = this.rows.properties(alone, entry);
			this.checkSiren.accept(id, properties);
			batch.registered.add(this.rows.registered(id, entry, properties));
			documents.describe(id, EntitiesByNumber.Node.of(alone, entry, this.register));
			return;
		}
		boolean own = before.isDescribedBy(entry, this.register);
		Map<String, Object> properties = this.rows.changed(before, entry, own);
		this.checkSiren.accept(id, properties);
		batch.registeredAnew.add(this.rows.registered(id, before, entry, properties));
		if (own) {
			documents.describe(id, before.after(entry, this.register));
		}
	}

	/**
	 * Takes out what has other keys in a node that nobody sees, so that nobody takes it
	 * for the entity.
	 */
	static Map<String, Object> hide(Map<String, Object> properties) {
		Map<String, Object> hidden = new HashMap<>();
		for (String key : HIDDEN) {
			if (properties.containsKey(key)) {
				hidden.put("own" + Character.toUpperCase(key.charAt(0)) + key.substring(1), properties.remove(key));
			}
		}
		return hidden;
	}

}
