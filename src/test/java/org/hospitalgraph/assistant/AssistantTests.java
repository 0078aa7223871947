package org.hospitalgraph.assistant;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import org.hospitalgraph.Patience;
import org.hospitalgraph.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers for an assistant, with the official client of the protocol. */
@ServiceTest
class AssistantTests {

	private final McpSyncClient client;

	private final String address;

	AssistantTests(@LocalServerPort int port) {
		this.address = "http://localhost:" + port + "/mcp";
		this.client = McpClient
			.sync(HttpClientStreamableHttpTransport.builder("http://localhost:" + port).endpoint("/mcp").build())
			.build();
	}

	@BeforeEach
	void comes() {
		this.client.initialize();
	}

	@AfterEach
	void leaves() {
		this.client.close();
	}

	@Test
	void declaresToolsThatOnlyRead() {
		assertThat(this.client.listTools().tools()).extracting(McpSchema.Tool::name)
			.containsExactlyInAnyOrder("search", "links", "paths", "neighbourhood", "entity", "changes", "evidence",
					"catalogue", "run", "ask");
		assertThat(this.client.listTools().tools()).allSatisfy((tool) -> {
			assertThat(tool.annotations().readOnlyHint()).isTrue();
			assertThat(tool.description()).isNotBlank();
		});
	}

	@Test
	void findsTheSixteenHospitalsLinkedToChuLilleThroughAGhtWithTheirEvidence() {
		CallToolResult answer = ask("links",
				Map.of("id", "chu-lille", "through", List.of("GHT"), "category", List.of("CH"), "language", "en"));
		assertThat(structured(answer)).containsEntry("total", 16);
		assertThat(words(answer)).startsWith("16 results")
			.contains("ch-denain", "is a member of", "[")
			.endsWith("/api/v1/entities/chu-lille/links?through=GHT&category=CH");
	}

	@Test
	void answersInFrenchWhereNoLanguageIsGiven() {
		assertThat(words(ask("paths", Map.of("from", "ch-lens", "to", "chu-rouen")))).contains("résultats",
				"est membre de");
	}

	@Test
	void findsByName() {
		assertThat(words(ask("search", Map.of("q", "centre hospitalier de Denain")))).contains("(ch-denain, CH)");
	}

	@Test
	void listsTheCatalogueAndRunsAQuestionOfIt() {
		assertThat(words(ask("catalogue", Map.of()))).contains("- linked-by-membership: ");
		CallToolResult answer = ask("run", Map.of("name", "names-of", "parameters", Map.of("ids", "chu-lille")));
		assertThat(answer.isError()).isFalse();
		assertThat(words(answer)).contains("CHU de Lille");
	}

	@Test
	void showsWhatEachSourceSaysOfAFact() {
		List<?> results = (List<?>) structured(ask("links", Map.of("id", "chu-lille", "through", List.of("GHT"))))
			.get("results");
		String fact = results.toString().replaceAll("(?s).*?[{,] ?id=(f-[0-9a-f]+).*", "$1");
		CallToolResult answer = ask("evidence", Map.of("id", fact, "language", "en"));
		assertThat(answer.isError()).isFalse();
		assertThat(words(answer).lines().filter((line) -> line.startsWith("- "))).isNotEmpty()
			.allMatch((line) -> line.contains("["));
	}

	@Test
	void answersAQuestionInWords() {
		CallToolResult answer = ask("ask", Map.of("q", "Quels CH sont liés au CHU de Lille par un GHT ?"));
		assertThat(words(answer)).startsWith("CH liés au CHU de Lille par GHT").contains("16 résultats", "ch-denain");
		CallToolResult declined = ask("ask", Map.of("q", "Quel est le budget du CHU de Lille ?"));
		assertThat(words(declined)).contains("budget");
	}

	@Test
	void saysWhatIsWrongAndWhatMayBeMeant() {
		CallToolResult unknown = ask("entity", Map.of("id", "ch-denin", "language", "en"));
		assertThat(unknown.isError()).isTrue();
		assertThat(words(unknown)).contains("Perhaps CH de Denain (ch-denain, CH)");
		CallToolResult wrong = ask("neighbourhood", Map.of("id", "ch-denain", "depth", 99));
		assertThat(wrong.isError()).isTrue();
		assertThat(words(wrong)).contains("- depth: ");
	}

	@Test
	void takesAnIdThatIsAnAddressAsAnId() {
		CallToolResult answer = ask("entity", Map.of("id", "../queries?x=1#"));
		assertThat(answer.isError()).isTrue();
		assertThat(words(answer)).doesNotContain("linked-by-membership");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1]", "null", "\"x\"", "{}", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"foo\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"links\",\"arguments\":{\"id\":5}}}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":7}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"nope\"}}" })
	void refusesWhatIsNoQuestionWithoutTellingOfItsInside(String body) throws Exception {
		for (String type : List.of("application/json", "text/plain")) {
			HttpResponse<String> answer = post(body, type);
			assertThat(answer.statusCode()).isLessThan(500);
			assertThat(answer.body()).doesNotContain("stackTrace", "Exception", ".java");
		}
	}

	@Test
	void listensToNoPageOfSomebodyElse() throws Exception {
		String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
		assertThat(post(ping, "application/json", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
		assertThat(post(ping, "application/json", "Origin", "null").statusCode()).isEqualTo(403);
		assertThat(post(ping, "application/json", "Origin", this.address.replace("/mcp", "")).statusCode())
			.isEqualTo(200);
	}

	private HttpResponse<String> post(String body, String type, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address))
			.header("Accept", "application/json, text/event-stream")
			.header("Content-Type", type)
			.timeout(Patience.ofSeconds(60))
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private CallToolResult ask(String tool, Map<String, Object> arguments) {
		return this.client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
	}

	private static String words(CallToolResult answer) {
		return ((TextContent) answer.content().getFirst()).text();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> structured(CallToolResult answer) {
		return (Map<String, Object>) answer.structuredContent();
	}

}
