package org.hospitalgraph.ask;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a question was read, and what the API answers to it.
 *
 * @param question as it was asked
 * @param understood whether the reading is certain; if not, {@code reading} is absent
 * @param reading the question of the API that it stands for
 * @param answer the answer of the API
 * @param alternatives other ways to read it
 * @param unclear why it was not understood, in the reader's language
 * @param unread words that were not understood
 * @param suggestions questions that would be understood
 */
record Answer(String question, boolean understood, @Nullable Read reading, @Nullable JsonNode answer,
		List<Read> alternatives, @Nullable String unclear, List<String> unread, List<String> suggestions) {

	/**
	 * A question of the API.
	 *
	 * @param kind of the question, a stable word such as {@code links}
	 * @param sentence what is asked, in the reader's language
	 * @param address of the answer
	 * @param query the question of the catalogue, if it is one
	 * @param parameters of the address
	 * @param named the entities that were recognised
	 */
	record Read(String kind, String sentence, String address, @Nullable String query,
			Map<String, List<String>> parameters, List<Summary> named) {
	}

}
