package org.hospitalgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.ask.Answer.Read;
import org.hospitalgraph.assistant.ApiAddress;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.model.answer.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Finds the question of the API that a question in words stands for, or says why there is
 * none.
 */
final class Interpreter {

	private static final int MOST_ALTERNATIVES = 4;

	private static final int MOST_SUGGESTIONS = 5;

	private final QuestionWords words = new QuestionWords(new QuestionVocabulary());

	private final List<Form> forms = new Forms().all();

	Interpretation read(String question, Mentions mentions, Locale language) {
		Asked asked = this.words.read(question, mentions);
		List<Form> fitting = this.forms.stream().filter((form) -> form.fits(asked)).toList();
		boolean understood = !fitting.isEmpty() && asked.unread().isEmpty() && asked.uncertain().isEmpty();
		List<Reading> readings = fitting.stream().map((form) -> form.reading().apply(asked)).toList();
		List<Reading> all = understood ? readings : guesses(asked, readings);
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		return new Interpretation(question, asked, understood, all, examples(asked, english), english);
	}

	/**
	 * What may have been meant if it is not certain. These are offered to the reader and
	 * never asked without them.
	 */
	private List<Reading> guesses(Asked asked, List<Reading> fitting) {
		List<Reading> all = new ArrayList<>(fitting);
		for (Asked.Doubt doubt : asked.uncertain()) {
			for (Summary near : doubt.nearest()) {
				List<Summary> named = new ArrayList<>(asked.named());
				named.add(near);
				Asked supposed = new Asked(named, List.of(), asked.dates(), asked.concepts(), asked.forms(),
						asked.kinds(), List.of());
				this.forms.stream()
					.filter((form) -> form.fits(supposed))
					.findFirst()
					.ifPresent((form) -> all.add(form.reading().apply(supposed)));
			}
		}
		return all;
	}

	private List<String> examples(Asked asked, boolean english) {
		return this.forms.stream()
			.filter((form) -> asked.concepts().isEmpty() || form.needed().stream().anyMatch(asked.concepts()::contains))
			.map((form) -> english ? form.english() : form.french())
			.distinct()
			.limit(MOST_SUGGESTIONS)
			.toList();
	}

	/**
	 * How a question was understood.
	 *
	 * @param question as it was asked
	 * @param asked its words, sorted by what they mean
	 * @param understood whether the first reading is certain
	 * @param readings the best reading first
	 * @param suggestions questions that would be understood
	 * @param english whether the reader reads English
	 */
	record Interpretation(String question, Asked asked, boolean understood, List<Reading> readings,
			List<String> suggestions, boolean english) {

		@Nullable ApiAddress address() {
			return this.understood ? address(this.readings.getFirst()) : null;
		}

		Answer answered(JsonNode json) {
			return new Answer(this.question, true, read(this.readings.getFirst()), json,
					this.readings.stream().skip(1).limit(MOST_ALTERNATIVES).map(this::read).toList(), null, List.of(),
					List.of());
		}

		Answer declined() {
			return new Answer(this.question, false, null, null,
					this.readings.stream().limit(MOST_ALTERNATIVES).map(this::read).toList(), reason(),
					this.asked.unread(), this.suggestions);
		}

		private Read read(Reading reading) {
			String query = reading.path().startsWith("/queries/") ? reading.path().split("/")[2] : null;
			return new Read(reading.kind(), this.english ? reading.english() : reading.french(),
					address(reading).toString(), query, reading.parameters(), this.asked.named());
		}

		private String reason() {
			if (!this.asked.uncertain().isEmpty()) {
				Asked.Doubt doubt = this.asked.uncertain().getFirst();
				String words = either("« ", "“") + doubt.words() + either(" »", "”");
				return switch (doubt.nearest().size()) {
					case 0 -> either("Nous ne connaissons pas ", "We do not know ") + words + ".";
					case 1 -> words + either(" : voulez-vous dire ", ": do you mean ")
							+ doubt.nearest().getFirst().name() + either(" ?", "?");
					default -> words + either(" peut désigner plusieurs entités.", " may mean several.");
				};
			}
			if (!this.asked.unread().isEmpty()) {
				return either("Nous ne comprenons pas : ", "We do not understand: ")
						+ String.join(", ", this.asked.unread()) + ".";
			}
			return either("Aucune question que nous connaissons n’a ces mots.",
					"No question that we know has these words.");
		}

		private String either(String french, String english) {
			return this.english ? english : french;
		}

		private static ApiAddress address(Reading reading) {
			return new ApiAddress("/api/v1" + reading.path(), reading.parameters());
		}

	}

}
