package org.hospitalgraph.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.Contract;
import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.dump.format.Field;
import org.hospitalgraph.export.text.Column;
import org.hospitalgraph.export.text.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The schema of dossiers says which fields a fact may have. They reach the graph, answers
 * and exports without further code; these tests name the places that must describe them.
 */
class FactFieldsTest {

	/** Fields that are not described as properties. */
	private static final Set<String> OF_EVERY_FACT = Set.of("from", "type", "to", "at", "modality", "since", "until",
			"period", "statedOn");

	static List<String> fields() throws IOException {
		try (InputStream schema = FactFieldsTest.class.getResourceAsStream("/schema/dossier.schema.json")) {
			return new JsonMapper().readTree(schema)
				.at("/$defs/fact/properties")
				.propertyNames()
				.stream()
				.filter((field) -> !OF_EVERY_FACT.contains(field))
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("fields")
	void areDescribedInTheContractOfTheApi(String field) {
		assertThat(Contract.written().document().at("/components/schemas/Link/properties").propertyNames())
			.as("openapi.yaml, components/schemas/Link")
			.contains(field);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void areColumnsOfTheDump(String field) {
		for (String table : List.of("relationships", "statements")) {
			assertThat(DumpTable.named(table).fields()).as("tables.yaml, common/facts")
				.extracting(Field::name)
				.contains(field);
		}
	}

	@ParameterizedTest
	@MethodSource("fields")
	void haveAFrenchAndAnEnglishTitleInExports(String field) {
		Column<Map<String, Object>> column = Properties
			.columns(List.of(Map.<String, Object>of(field, "x")), (properties) -> properties, Set.of())
			.getFirst();
		assertThat(List.of(column.french(), column.english())).as("export.text.Properties")
			.doesNotContain(column.key());
	}

}
