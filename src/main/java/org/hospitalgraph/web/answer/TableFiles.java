package org.hospitalgraph.web.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hospitalgraph.cypher.answer.EntityParticulars;
import org.hospitalgraph.export.format.Format;
import org.hospitalgraph.export.table.Table;
import org.hospitalgraph.export.table.TableWriter;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.ListAnswer;
import org.hospitalgraph.model.answer.Paged;
import org.hospitalgraph.model.message.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an answer that is a list as a table. The columns are the fields of its JSON;
 * those of nested objects have a dot in their names, and the values of nested lists are
 * separated by semicolons.
 */
public class TableFiles extends WrittenAnswer<ListAnswer> {

	private static final MediaType XLSX = MediaType.parseMediaType(Format.XLSX.mediaType());

	private static final List<MediaType> TYPES = List.of(Acceptable.CSV, XLSX);

	/** The columns of a list of entities, to which others are added. */
	private static final Set<String> ENTITY = Set.of("id", "label", "category", "finess", "status");

	private final JsonMapper mapper;

	private final EntityParticulars particulars;

	public TableFiles(JsonMapper mapper, EntityParticulars particulars) {
		super(ListAnswer.class, TYPES);
		this.mapper = mapper;
		this.particulars = particulars;
	}

	@Override
	public void write(ListAnswer answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
		boolean workbook = XLSX.equalsTypeAndSubtype(mediaType);
		message.getHeaders().setContentType(workbook ? XLSX : MediaType.parseMediaType("text/csv;charset=UTF-8"));
		message.getHeaders()
			.setContentDisposition(
					ContentDisposition.attachment().filename("hospital-graph" + (workbook ? ".xlsx" : ".csv")).build());
		Locale language = LocaleContextHolder.getLocale();
		(workbook ? TableWriter.XLSX : TableWriter.CSV).write(table(answer), language, message.getBody());
	}

	private Table table(ListAnswer answer) {
		List<Map<String, Object>> rows = new ArrayList<>();
		Set<String> columns = new LinkedHashSet<>();
		for (Object result : answer.results()) {
			Map<String, Object> row = new LinkedHashMap<>();
			flatten("", this.mapper.valueToTree(result), row);
			columns.addAll(row.keySet());
			rows.add(row);
		}
		if (columns.containsAll(ENTITY)) {
			columns.addAll(EntityParticulars.NAMES);
			add(rows);
		}
		List<List<@Nullable Object>> lines = new ArrayList<>();
		rows.forEach((row) -> lines.add(cells(row, columns)));
		if (isCut(answer)) {
			List<@Nullable Object> last = new ArrayList<>(Collections.nCopies(columns.size(), null));
			last.set(0, Message.of("cut.file").in(LocaleContextHolder.getLocale()));
			lines.add(last);
		}
		return new Table("hospital-graph", columns.stream().map(Table.Column::of).toList(), lines);
	}

	/** Adds the places and figures of entities. */
	private void add(List<Map<String, Object>> rows) {
		Map<String, Map<String, Object>> known = this.particulars
			.of(rows.stream().map((row) -> String.valueOf(row.get("id"))).distinct().toList());
		for (Map<String, Object> row : rows) {
			known.getOrDefault(String.valueOf(row.get("id")), Map.of()).forEach((name, value) -> {
				if (String.valueOf(row.getOrDefault(name, "")).isEmpty()) {
					row.put(name, (value instanceof List<?> several)
							? several.stream().map(String::valueOf).collect(Collectors.joining("; ")) : value);
				}
			});
		}
	}

	/**
	 * Whether the file is not the whole list, because it was cut off or there are other
	 * pages.
	 */
	private static boolean isCut(ListAnswer answer) {
		boolean page = answer instanceof Paged list && list.total() > list.results().size();
		return !answer.results().isEmpty() && (page || answer instanceof Cut cut && cut.truncated());
	}

	private static List<@Nullable Object> cells(Map<String, Object> row, Set<String> columns) {
		List<@Nullable Object> cells = new ArrayList<>(columns.size());
		columns.forEach((column) -> cells.add(row.get(column)));
		return cells;
	}

	private static void flatten(String name, JsonNode value, Map<String, Object> row) {
		if (value.isObject()) {
			value.properties()
				.forEach((field) -> flatten(name.isEmpty() ? field.getKey() : name + "." + field.getKey(),
						field.getValue(), row));
		}
		else if (value.isArray()) {
			row.put(name, value.valueStream().map(TableFiles::text).collect(Collectors.joining("; ")));
		}
		else if (value.isNumber()) {
			row.put(name, value.numberValue());
		}
		else {
			row.put(name, value.isNull() ? "" : value.asString());
		}
	}

	/** The id of an entity, the text of a citation, any other value as it is. */
	private static String text(JsonNode value) {
		if (value.has("source") && value.has("locator")) {
			return value.get("source").asString() + "#" + value.get("locator").asString();
		}
		return value.has("id") ? value.get("id").asString() : value.isContainer() ? value.toString() : value.asString();
	}

}
