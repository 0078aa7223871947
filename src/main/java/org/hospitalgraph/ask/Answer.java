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
 * @param understood whether it was read for sure; else {@code reading} is absent
 * @param reading which question of the API it is
 * @param answer what the API answers to that
 * @param alternatives other ways to read it
 * @param unclear why it was not read, in the reader's language
 * @param unread words that mean nothing here
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
	 * @param query the question of the catalogue that it is, where it is one
	 * @param parameters of the address
	 * @param named who was recognised
	 */
	record Read(String kind, String sentence, String address, @Nullable String query,
			Map<String, List<String>> parameters, List<Summary> named) {
	}

}
