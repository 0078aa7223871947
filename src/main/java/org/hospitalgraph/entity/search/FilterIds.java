package org.hospitalgraph.entity.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.Cypher;
import org.hospitalgraph.cypher.Rows;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.message.IllegalQuestion;
import org.hospitalgraph.model.message.IllegalQuestion.Mistake;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks up the ids by which an answer is filtered, so that an unknown id is refused
 * instead of giving an empty answer.
 */
@Component
public class FilterIds {

	private static final int SUGGESTIONS = 5;

	private final Cypher cypher;

	private final Search search;

	FilterIds(Cypher cypher, Search search) {
		this.cypher = cypher;
		this.search = search;
	}

	/** Begins to check the ids of one question. */
	public Check check() {
		return new Check();
	}

	/** The ids of one question, and what is wrong with them. */
	public final class Check {

		private final List<Mistake> mistakes = new ArrayList<>();

		/** Checks the id of a territory, if one is given. */
		public Check territory(@Nullable EntityId id) {
			return of("territory", (id != null) ? List.of(id) : List.of(), Set.of(Label.TERRITORY));
		}

		/** Checks the id of a source, if one is given. */
		public Check source(@Nullable EntityId id) {
			return of("source", (id != null) ? List.of(id) : List.of(), Set.of(Label.SOURCE));
		}

		/** Checks the id of a groupement, federation or network, if one is given. */
		public Check groupement(@Nullable EntityId id) {
			return of("groupement", (id != null) ? List.of(id) : List.of(),
					Set.of(Label.GROUPEMENT, Label.FEDERATION, Label.NETWORK));
		}

		/** Checks ids of entities with certain labels. */
		public Check of(String field, List<EntityId> ids, Set<Label> labels) {
			return of(field, ids, labels, List.of());
		}

		/** Checks ids of a parameter that also takes certain words. */
		public Check of(String field, List<EntityId> ids, Set<Label> labels, List<String> words) {
			for (EntityId id : ids) {
				FilterIds.this.cypher.query("entity")
					.bind("id", id)
					.list((row) -> Rows.summary(row.get("e")).label())
					.stream()
					.findFirst()
					.ifPresentOrElse((label) -> of(field, id, label, labels), () -> unknown(field, id, labels, words));
			}
			return this;
		}

		/** Refuses all that is wrong at once. */
		public void refuse() {
			if (!this.mistakes.isEmpty()) {
				throw new IllegalQuestion(this.mistakes);
			}
		}

		private void of(String field, EntityId id, String label, Set<Label> labels) {
			if (Label.of(label).filter(labels::contains).isEmpty()) {
				this.mistakes
					.add(new Mistake(field, id.text(), Message.of("value.id-of", label, words(labels)), List.of()));
			}
		}

		private void unknown(String field, EntityId id, Set<Label> labels, List<String> choice) {
			if (!choice.isEmpty() && id.text().indexOf('-') < 0) {
				this.mistakes.add(new Mistake(field, id.text(),
						Message.of("value.or-id", Mistake.choice(id.text().toUpperCase(Locale.ROOT), choice)), choice));
				return;
			}
			List<String> near = FilterIds.this.search
				.near(id.text().replace('-', ' '), labels.stream().map(Label::text).toList(), List.of())
				.stream()
				.limit(SUGGESTIONS)
				.map(FoundEntity::id)
				.toList();
			Message first = near.isEmpty() ? Message.NONE : Message.of("value.nearest", near.getFirst());
			this.mistakes
				.add(new Mistake(field, id.text(), Message.of("value.id-unknown", words(labels), first), near));
		}

		private static String words(Set<Label> labels) {
			return Arrays.stream(Label.values())
				.filter(labels::contains)
				.map(Label::text)
				.collect(Collectors.joining(", "));
		}

	}

}
