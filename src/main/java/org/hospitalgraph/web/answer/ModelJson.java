package org.hospitalgraph.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.hospitalgraph.cypher.answer.SourceTitles;
import org.hospitalgraph.document.DocumentFolder;
import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Cut;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.hospitalgraph.model.message.Message;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.model.time.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Values of the model as JSON: flat, with the names of the API. */
public class ModelJson {

	@JacksonComponent
	static class CertaintyJson extends ValueSerializer<Certainty> {

		@Override
		public void serialize(Certainty certainty, JsonGenerator json, SerializationContext context) {
			json.writeString(certainty.text());
		}

	}

	@JacksonComponent
	static class EntityIdJson extends ValueSerializer<EntityId> {

		@Override
		public void serialize(EntityId id, JsonGenerator json, SerializationContext context) {
			json.writeString(id.text());
		}

	}

	/** An answer that was cut off says how to get the rest. */
	@JacksonMixin(Cut.class)
	interface CutJson {

		@JsonProperty
		@JsonInclude(JsonInclude.Include.NON_NULL)
		@Nullable Message more();

	}

	/** A message in the language of the caller. */
	@JacksonComponent
	static class MessageJson extends ValueSerializer<Message> {

		@Override
		public void serialize(Message message, JsonGenerator json, SerializationContext context) {
			json.writeString(message.in(LocaleContextHolder.getLocale()));
		}

	}

	@JacksonComponent
	static class PartialDateJson extends ValueSerializer<PartialDate> {

		@Override
		public void serialize(PartialDate date, JsonGenerator json, SerializationContext context) {
			json.writeString(date.text());
		}

	}

	/**
	 * A relationship with its evidence as one flat object; role, activity and the like
	 * are beside the dates.
	 */
	@JacksonComponent
	static class LinkJson extends ValueSerializer<Link> {

		@Override
		public void serialize(Link link, JsonGenerator json, SerializationContext context) {
			json.writeStartObject();
			json.writeStringProperty("id", link.id());
			json.writeStringProperty("type", link.type());
			json.writeStringProperty("from", link.from());
			json.writeStringProperty("to", link.to());
			if (!link.properties().containsKey("role")) {
				json.writeNullProperty("role");
			}
			link.properties().forEach((key, value) -> json.writePOJOProperty(key, value));
			dates(link.validity(), json);
			text(json, "certainty", (link.certainty() != null) ? link.certainty().text() : null);
			json.writePOJOProperty("citations", link.citations());
			json.writeEndObject();
		}

	}

	/**
	 * What one source says; fields about which it says nothing are left out.
	 */
	@JacksonComponent
	static class CitationJson extends ValueSerializer<Citation> {

		private final SourceTitles titles;

		private final DocumentFolder documents;

		CitationJson(SourceTitles titles, DocumentFolder documents) {
			this.titles = titles;
			this.documents = documents;
		}

		@Override
		public void serialize(Citation citation, JsonGenerator json, SerializationContext context) {
			json.writeStartObject();
			json.writeStringProperty("source", citation.source());
			said(json, "title", this.titles.of(citation.source()).orElse(null));
			json.writeStringProperty("locator", citation.locator());
			said(json, "since", citation.since());
			said(json, "until", citation.until());
			said(json, "role", citation.role());
			said(json, "statedOn", citation.statedOn());
			said(json, "modality", citation.modality());
			text(json, "passage", this.documents.address(citation).orElse(null));
			json.writeEndObject();
		}

		private static void said(JsonGenerator json, String name, @Nullable String value) {
			if (value != null) {
				json.writeStringProperty(name, value);
			}
		}

	}

	@JacksonComponent
	static class NodeJson extends ValueSerializer<Graph.Node> {

		@Override
		public void serialize(Graph.Node node, JsonGenerator json, SerializationContext context) {
			json.writeStartObject();
			json.writeStringProperty("id", node.summary().id());
			json.writeStringProperty("label", node.summary().label());
			text(json, "category", node.summary().category());
			json.writeStringProperty("name", node.summary().name());
			text(json, "finess", node.summary().finess());
			text(json, "status", node.summary().status());
			text(json, "created", node.life().since());
			text(json, "ended", node.life().until());
			if (node.place() != null) {
				json.writeNumberProperty("longitude", node.place().longitude());
				json.writeNumberProperty("latitude", node.place().latitude());
			}
			node.properties().forEach((key, value) -> json.writePOJOProperty(key, value));
			json.writeEndObject();
		}

	}

	@JacksonComponent
	static class ValidityJson extends ValueSerializer<Validity> {

		@Override
		public void serialize(Validity validity, JsonGenerator json, SerializationContext context) {
			json.writeStartObject();
			dates(validity, json);
			json.writeEndObject();
		}

	}

	private static void dates(Validity validity, JsonGenerator json) {
		text(json, "since", validity.since());
		text(json, "until", validity.until());
		text(json, "period", validity.period());
		text(json, "statedOn", validity.statedOn());
		text(json, "sinceMin", validity.sinceMin());
		text(json, "sinceMax", validity.sinceMax());
		text(json, "untilMin", validity.untilMin());
		text(json, "untilMax", validity.untilMax());
	}

	private static void text(JsonGenerator json, String name, @Nullable Object value) {
		if (value == null) {
			json.writeNullProperty(name);
		}
		else {
			json.writeStringProperty(name, value.toString());
		}
	}

}
