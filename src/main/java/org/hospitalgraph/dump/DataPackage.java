package org.hospitalgraph.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hospitalgraph.dump.format.DumpTable;
import org.hospitalgraph.dump.format.Field;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes a dump as a Frictionless Data Package: its files, their columns and its
 * sources.
 */
final class DataPackage {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private DataPackage() {
	}

	static void write(DumpReport report, List<Map<String, Object>> sources, OutputStream out) throws IOException {
		ObjectNode json = JSON.objectNode().put("name", "hospital-graph").put("id", report.revision());
		json.put("title", "hospital-graph")
			.put("version", report.revision())
			.put("created", DumpDocuments.time(report));
		ArrayNode resources = json.putArray("resources");
		DumpTable.all().forEach((table) -> resources.add(resource(table, report)));
		json.putArray("licenses")
			.addObject()
			.put("name", "Apache-2.0")
			.put("path", "https://www.apache.org/licenses/LICENSE-2.0");
		ArrayNode all = json.putArray("sources");
		for (Map<String, Object> source : sources) {
			ObjectNode told = all.addObject().put("title", Objects.toString(source.get("name")));
			told.put("id", Objects.toString(source.get("id")));
			for (String key : List.of("publisher", "published", "licence", "licenceUrl")) {
				if (source.get(key) != null) {
					told.put(key, source.get(key).toString());
				}
			}
			if (source.get("url") != null) {
				told.put("path", source.get("url").toString());
			}
		}
		out.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
	}

	private static ObjectNode resource(DumpTable table, DumpReport report) {
		ObjectNode json = JSON.objectNode().put("name", table.name()).put("path", table.name() + "." + report.format());
		json.put("format", report.format().toString()).put("encoding", "utf-8").put("description", table.english());
		json.put("rows", report.counts().get(table.name()));
		ObjectNode schema = json.putObject("schema");
		ArrayNode fields = schema.putArray("fields");
		for (Field field : table.fields()) {
			fields.addObject()
				.put("name", field.name())
				.put("type", type(field.kind()))
				.put("description", field.english());
		}
		if (table.fields().getFirst().name().equals("id")) {
			schema.put("primaryKey", "id");
		}
		return json;
	}

	private static String type(Field.Kind kind) {
		return switch (kind) {
			case TEXT -> "string";
			case TEXTS -> "array";
			case WHOLE -> "integer";
			case DECIMAL -> "number";
			case FLAG -> "boolean";
			case DATE -> "date";
		};
	}

}
