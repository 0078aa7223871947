package org.hospitalgraph.dossier.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.model.message.Nearest;
import org.hospitalgraph.model.time.PartialDate;
import tools.jackson.databind.JsonNode;

/** Says in plain words how a value breaks the schema, and what would be right. */
final class SchemaSentences {

	private static final Pattern ALMOST_A_DATE = Pattern.compile(
			"(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?|(?:(\\d{1,2})[-/. ])?(\\d{1,2})[-/. ](\\d{4})|(\\d{4})(\\d{2})(\\d{2})");

	private SchemaSentences() {
	}

	static DossierProblem problem(String file, int line, String field, Error error, List<String> fields) {
		JsonNode value = error.getInstanceNode();
		String shown = shown(value);
		return switch (error.getKeyword()) {
			case "additionalProperties" -> Nearest.to(Sentence.brief(error.getProperty()), fields)
				.map((near) -> DossierProblem.error(file, line, field, Sentence.UNKNOWN_FIELD_NEAR, near))
				.orElseGet(() -> DossierProblem.error(file, line, field, Sentence.UNKNOWN_FIELD));
			case "required" ->
				"at".equals(error.getProperty()) ? DossierProblem.error(file, line, field, Sentence.AT_MISSING)
						: DossierProblem.error(file, line, field, Sentence.MISSING, error.getProperty());
			case "enum" -> unknownValue(file, line, field, shown, error);
			case "type" -> DossierProblem.error(file, line, field, type(error.getSchemaNode().asString("")), shown);
			case "minimum" -> DossierProblem.error(file, line, field, Sentence.NEGATIVE, shown);
			case "pattern" -> pattern(file, line, field, shown, value, error.getSchemaNode().asString());
			case "minLength" -> DossierProblem.error(file, line, field, Sentence.BLANK);
			case "maxLength" ->
				DossierProblem.error(file, line, field, Sentence.TOO_LONG, shown, error.getSchemaNode().asString());
			default -> DossierProblem.error(file, line, field, Sentence.SCHEMA, shown, error.getMessage());
		};
	}

	private static Sentence type(String wanted) {
		return switch (wanted) {
			case "number", "integer" -> Sentence.NO_NUMBER;
			case "array" -> Sentence.NO_LIST;
			case "object" -> Sentence.NO_FIELDS;
			default -> Sentence.NO_TEXT;
		};
	}

	private static String shown(JsonNode value) {
		if (value == null || value.isContainer()) {
			return "…";
		}
		return "'" + Sentence.brief(value.asString()) + "'";
	}

	private static DossierProblem unknownValue(String file, int line, String field, String shown, Error error) {
		List<String> known = new ArrayList<>();
		error.getSchemaNode().forEach((choice) -> known.add(choice.asString()));
		String wanted = error.getInstanceNode().isString() ? Sentence.brief(error.getInstanceNode().asString()) : "";
		return Nearest.to(wanted, known)
			.map((near) -> DossierProblem.error(file, line, field, Sentence.UNKNOWN_VALUE_NEAR, shown, near))
			.orElseGet(() -> new DossierProblem(file, line, field, false, Sentence.UNKNOWN_VALUE,
					List.of(shown, String.join(", ", known))));
	}

	private static DossierProblem pattern(String file, int line, String field, String shown, JsonNode value,
			String pattern) {
		if (pattern.contains("[a-z0-9]+(-")) {
			return DossierProblem.error(file, line, field, Sentence.SLUG, shown);
		}
		if (pattern.equals("\\S")) {
			return DossierProblem.error(file, line, field, Sentence.BLANK);
		}
		if (pattern.contains("\\d{4}")) {
			return dateNear(value.asString())
				.map((near) -> DossierProblem.error(file, line, field, Sentence.DATE_NEAR, shown, near))
				.orElseGet(() -> DossierProblem.error(file, line, field, pattern.contains("after")
						? Sentence.PUBLICATION : pattern.contains("(/") ? Sentence.INTERVAL : Sentence.DATE, shown));
		}
		return DossierProblem.error(file, line, field, Sentence.FORM, shown, pattern);
	}

	/** {@code 2021-01} for {@code 2021-1}, {@code 2016-12-31} for {@code 31/12/2016}. */
	private static Optional<String> dateNear(String text) {
		Matcher form = ALMOST_A_DATE.matcher(text.strip());
		if (!form.matches()) {
			return Optional.empty();
		}
		String year = first(form.group(1), form.group(6), form.group(7));
		String month = first(form.group(2), form.group(5), form.group(8));
		String day = first(form.group(3), form.group(4), form.group(9));
		String date = year + "-" + two(month) + (day.isEmpty() ? "" : "-" + two(day));
		try {
			return Optional.of(PartialDate.valueOf(date).text());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String first(String... groups) {
		for (String group : groups) {
			if (group != null) {
				return group;
			}
		}
		return "";
	}

	private static String two(String number) {
		return (number.length() == 1) ? "0" + number : number;
	}

}
