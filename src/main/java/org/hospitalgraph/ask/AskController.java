package org.hospitalgraph.ask;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.assistant.ApiAddress;
import org.hospitalgraph.assistant.InnerAnswers;
import org.hospitalgraph.mention.service.KnownEntities;
import org.hospitalgraph.model.message.Example;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions in words. */
@RestController
class AskController {

	private final KnownEntities known;

	private final InnerAnswers answers;

	private final Interpreter interpreter = new Interpreter();

	AskController(KnownEntities known, InnerAnswers answers) {
		this.known = known;
		this.answers = answers;
	}

	@GetMapping("/api/v1/ask")
	Answer ask(Question question, Locale language, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		Interpreter.Interpretation found = this.interpreter.read(question.q(), this.known.mentions(), language);
		ApiAddress address = found.address();
		if (address == null) {
			return found.declined();
		}
		return found.answered(this.answers.get(address, language, request, response).json());
	}

	/**
	 * What is asked.
	 *
	 * @param q the question
	 */
	record Question(
			@NotNull @NotBlank @Size(max = 300) @Example("Quels CH sont liés au CHU de Lille par un GHT ?") String q) {
	}

}
