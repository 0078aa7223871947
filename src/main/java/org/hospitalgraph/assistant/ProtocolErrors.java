package org.hospitalgraph.assistant;

import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Errors in the form of JSON-RPC. The library itself would write the exception with its
 * stack trace, or the names of classes, if it cannot read a message.
 */
final class ProtocolErrors extends ValueSerializer<McpError> {

	static JacksonModule module() {
		return new SimpleModule("protocol-errors").addSerializer(McpError.class, new ProtocolErrors());
	}

	@Override
	public void serialize(McpError error, JsonGenerator json, SerializationContext context) {
		json.writeStartObject();
		json.writeStringProperty("jsonrpc", "2.0");
		json.writeNullProperty("id");
		json.writeObjectPropertyStart("error");
		boolean unread = error.getJsonRpcError().code() == ErrorCodes.INTERNAL_ERROR;
		json.writeNumberProperty("code", unread ? ErrorCodes.INVALID_REQUEST : error.getJsonRpcError().code());
		json.writeStringProperty("message", unread ? "The message cannot be read." : error.getJsonRpcError().message());
		json.writeEndObject();
		json.writeEndObject();
	}

}
