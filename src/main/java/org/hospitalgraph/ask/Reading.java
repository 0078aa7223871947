package org.hospitalgraph.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand a question: the question of the API that it stands for.
 *
 * @param kind of the question, a stable word such as {@code links}
 * @param french what is asked, so that the reader can tell whether it is what they meant
 * @param english the same in English
 * @param path below {@code /api/v1}
 * @param parameters of the address
 */
record Reading(String kind, String french, String english, String path, Map<String, List<String>> parameters) {

	static Builder of(String kind) {
		return new Builder(kind);
	}

	/** Builds a reading. */
	static final class Builder {

		private final String kind;

		private final Map<String, List<String>> parameters = new LinkedHashMap<>();

		private String path = "";

		private Builder(String kind) {
			this.kind = kind;
		}

		/**
		 * @param path with {@code {id}} for the entity
		 */
		Builder at(String path, @Nullable Summary entity) {
			this.path = (entity != null) ? path.replace("{id}", entity.id()) : path;
			return this;
		}

		Builder with(String name, @Nullable String value) {
			if (value != null) {
				this.parameters.put(name, List.of(value));
			}
			return this;
		}

		Builder with(String name, List<String> values) {
			if (!values.isEmpty()) {
				this.parameters.put(name, values);
			}
			return this;
		}

		Reading said(String french, String english) {
			return new Reading(this.kind, Contractions.in(french), english, this.path,
					Collections.unmodifiableMap(this.parameters));
		}

	}

}
