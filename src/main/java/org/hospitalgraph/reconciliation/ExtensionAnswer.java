package org.hospitalgraph.reconciliation;

import java.util.List;
import java.util.Map;

import org.hospitalgraph.reconciliation.match.Extension;

/**
 * Values of entities in the form of version 1.0 of the protocol.
 *
 * @param meta the properties
 * @param rows the entities, in the order of the query
 */
record ExtensionAnswer(List<Extension.Meta> meta, List<Row> rows) {

	static ExtensionAnswer of(Extension.Answer answer) {
		return new ExtensionAnswer(answer.meta(), answer.rows()
			.entrySet()
			.stream()
			.map((row) -> new Row(row.getKey(),
					row.getValue().entrySet().stream().map((one) -> new Values(one.getKey(), one.getValue())).toList()))
			.toList());
	}

	/** One entity. */
	record Row(String id, List<Values> properties) {
	}

	/** The values of one property. */
	record Values(String id, List<Map<String, Object>> values) {
	}

}
