package org.hospitalgraph.export.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a stream, by Jackson's generator, with one item of an array per line.
 */
public final class Json {

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
		.build();

	private final JsonGenerator json;

	private Json(JsonGenerator json) {
		this.json = json;
	}

	/** What is written between the start and the end of a document. */
	@FunctionalInterface
	public interface Content {

		void write(Json json);

	}

	public static void document(OutputStream out, Content content) throws IOException {
		try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
			content.write(new Json(generator));
			generator.writeRaw('\n');
			generator.flush();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	public Json object() {
		this.json.writeStartObject();
		return this;
	}

	public Json object(String name) {
		this.json.writeObjectPropertyStart(name);
		return this;
	}

	public Json endObject() {
		this.json.writeEndObject();
		return this;
	}

	public Json array() {
		this.json.writeStartArray();
		return this;
	}

	public Json array(String name) {
		this.json.writeArrayPropertyStart(name);
		return this;
	}

	public Json endArray() {
		this.json.writeEndArray();
		return this;
	}

	/** An item on a line of its own. */
	public Json item() {
		this.json.writeRaw('\n');
		return object();
	}

	/** The next member of an object on a line of its own. */
	public Json line() {
		this.json.writeRaw('\n');
		return this;
	}

	/** A null is not written. */
	public Json put(String name, @Nullable Object value) {
		if (value != null) {
			this.json.writeName(name);
			value(value);
		}
		return this;
	}

	public Json value(Object value) {
		switch (value) {
			case Integer number -> this.json.writeNumber(number.intValue());
			case Long number -> this.json.writeNumber(number.longValue());
			case Double number -> number(number);
			case Boolean flag -> this.json.writeBoolean(flag);
			case LocalDate date -> this.json.writeString(date.toString());
			case Collection<?> several -> {
				array();
				several.forEach((item) -> value(String.valueOf(item)));
				endArray();
			}
			default -> this.json.writeString(Text.clean(value.toString()));
		}
		return this;
	}

	/** Whole numbers without a point. */
	private void number(double number) {
		if (number == Math.rint(number) && Math.abs(number) < 1e15) {
			this.json.writeNumber((long) number);
		}
		else {
			this.json.writeNumber(number);
		}
	}

	/** The values of the columns for a node or a link. */
	public <T> Json put(List<Column<T>> columns, T element) {
		columns.forEach((column) -> put(column.key(), column.value(element)));
		return this;
	}

}
