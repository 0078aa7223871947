package org.hospitalgraph.dump.format;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object per line; absent values are left out. */
final class JsonRows implements RowWriter {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private final DumpTable table;

	private final JsonGenerator json;

	JsonRows(DumpTable table, OutputStream out) {
		this.table = table;
		this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
	}

	@Override
	public void write(Map<String, Object> row) {
		this.json.writeStartObject();
		for (Field field : this.table.fields()) {
			Object value = field.of(row.get(field.name()));
			if (value != null) {
				this.json.writeName(field.name());
				write(value);
			}
		}
		this.json.writeEndObject();
		this.json.writeRaw('\n');
	}

	private void write(Object value) {
		switch (value) {
			case Long number -> this.json.writeNumber(number.longValue());
			case Double number -> this.json.writeNumber(number.doubleValue());
			case Boolean flag -> this.json.writeBoolean(flag);
			case LocalDate date -> this.json.writeString(date.toString());
			case Collection<?> several -> {
				this.json.writeStartArray();
				several.forEach((one) -> this.json.writeString(String.valueOf(one)));
				this.json.writeEndArray();
			}
			default -> this.json.writeString(value.toString());
		}
	}

	@Override
	public void end() {
		this.json.flush();
	}

}
