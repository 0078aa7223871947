package org.hospitalgraph.assistant;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.StatelessSyncSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Model Context Protocol over streamable HTTP, without sessions: each request stands
 * alone, so any replica can answer it, and a restart interrupts no conversation. The
 * server comes from the protocol's own library, and is created when the first assistant
 * connects.
 */
final class Assistants extends HttpServlet {

	private static final Logger log = LoggerFactory.getLogger(Assistants.class);

	private static final int LARGEST_REQUEST = 64 * 1024;

	private static final String REQUEST = "request";

	private static final String RESPONSE = Assistants.class.getName() + ".response";

	private final transient InnerAnswers answers;

	private final transient JsonMapper mapper;

	private final String version;

	private final transient OwnOrigins origins;

	private transient @Nullable HttpServlet protocol;

	Assistants(InnerAnswers answers, JsonMapper mapper, OwnOrigins origins, String version) {
		this.answers = answers;
		this.mapper = mapper.rebuild().addModule(ProtocolErrors.module()).build();
		this.origins = origins;
		this.version = version;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		if (!this.origins.mayAsk(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		request.setAttribute(RESPONSE, response);
		protocol().service(request, new HttpServletResponseWrapper(response) {

			@Override
			public void setStatus(int status) {
				// the library's word for a message that it cannot read; our own failures
				// are answers of tools
				super.setStatus((status == SC_INTERNAL_SERVER_ERROR) ? SC_BAD_REQUEST : status);
			}

		});
	}

	private synchronized HttpServlet protocol() throws ServletException {
		HttpServlet made = this.protocol;
		if (made == null) {
			made = server();
			made.init(getServletConfig());
			this.protocol = made;
		}
		return made;
	}

	private HttpServlet server() {
		var json = new JacksonMcpJsonMapper(this.mapper);
		HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
			.jsonMapper(json)
			.messageEndpoint(AssistantConfiguration.PATH)
			.maxRequestSize(LARGEST_REQUEST)
			.contextExtractor((request) -> McpTransportContext.create(Map.of(REQUEST, request)))
			.build();
		StatelessSyncSpecification server = McpServer.sync(transport)
			.jsonMapper(json)
			.serverInfo("hospital-graph", this.version)
			.instructions(Tools.INSTRUCTIONS)
			.capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
			// in the thread of the request, which is what the inner question is asked
			// with
			.immediateExecution(true);
		Tools.all().forEach((tool) -> server.toolCall(declared(tool), (context, call) -> call(tool, context, call)));
		server.build();
		return transport;
	}

	private static McpSchema.Tool declared(Tool tool) {
		return McpSchema.Tool.builder(tool.name(), tool.schema())
			.title(tool.title())
			.description(tool.description())
			.annotations(ToolAnnotations.builder().readOnlyHint(true).idempotentHint(true).openWorldHint(false).build())
			.build();
	}

	private CallToolResult call(Tool tool, McpTransportContext context, CallToolRequest call) {
		HttpServletRequest request = (HttpServletRequest) context.get(REQUEST);
		HttpServletResponse response = (HttpServletResponse) request.getAttribute(RESPONSE);
		Map<String, Object> arguments = (call.arguments() != null) ? call.arguments() : Map.of();
		Locale language = "en".equals(arguments.get("language")) ? Locale.ENGLISH : Locale.FRENCH;
		ApiAddress address = ApiAddress.of(tool, arguments);
		try {
			InnerAnswers.Answer answer = this.answers.get(address, language, request, response);
			String words = InWords.of(tool, answer, language) + "\n\n" + address;
			return CallToolResult.builder()
				.addTextContent(words)
				.structuredContent(this.mapper.convertValue(answer.json(), Map.class))
				.isError(answer.isRefused())
				.build();
		}
		catch (IOException | ServletException | RuntimeException ex) {
			log.warn("an assistant's question could not be asked: {}", address, ex);
			return CallToolResult.builder()
				.addTextContent(new Sentences(language).either("Cette question n’a pas pu être posée.",
						"This question could not be asked."))
				.isError(true)
				.build();
		}
	}

}
