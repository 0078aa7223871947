package org.hospitalgraph.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;

/** Makes hostile requests, the same ones every time. */
class Hostile {

	/** Addresses outside the API, existing or not. */
	private static final List<String> PATHS = List.of("/api/v1/{id}", "/api/v1/{id}/{id}", "/reconcile",
			"/reconcile/suggest/entity", "/reconcile/{id}", "/", "/index.html", "/quality.html", "/js/main.js",
			"/js/{id}", "/browser", "/browser/", "/browser/index.html", "/browser/{id}", "/webjars/cytoscape/{id}",
			"/v3/api-docs", "/v3/api-docs/swagger-config", "/v3/api-docs.yaml", "/docs", "/swagger-ui/index.html",
			"/swagger-ui/{id}", "/guide/hospital-graph.html", "/guide/hospital-graph.zip", "/actuator",
			"/actuator/health", "/actuator/prometheus", "/actuator/{id}", "/livez", "/readyz", "/error", "/mcp",
			"/{id}");

	static final List<String> VALID = List.of("/entities?q=chu%20lille", "/entities?label=Theme&limit=500",
			"/entities/chu-lille", "/entities/ght-grand-lille?asOf=2020", "/entities/chu-lille/timeline",
			"/entities/chu-lille/links?through=GHT&category=CH", "/establishments/ch-lens/links?asOf=2013",
			"/entities/ch-roubaix/neighbourhood?depth=4", "/paths?from=ch-lens&to=chu-rouen&asOf=2021",
			"/common?id=ch-lens,ch-valenciennes", "/graph?label=Establishment,Groupement&type=MEMBER_OF",
			"/changes?from=2011&to=2013", "/statistics/centrality?label=Establishment,Groupement",
			"/quality?check=totals", "/sources", "/sources/gcs-g4-atlas-2021", "/queries", "/queries/contents/results",
			"/queries/linked-by-membership/results?origin=chu-lille&status=active",
			"/graph?format=gexf&label=Groupement", "/entities?format=csv",
			"/paths?from=ch-lens&to=chu-rouen&format=svg", "/groupements?q=Grand-Lille");

	private static final List<String> BODIES = List.of("x", "a=%zz&%", "queries=%7B", "extend=[]", "{\"a\":", "[]",
			"--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--", "<a>&b;</a>", "\u0000\uFFFF",
			"a=1&".repeat(1500), "x".repeat(50_000));

	private static final List<String> TYPES = List.of("multipart/form-data", "multipart/form-data; boundary=b",
			"multipart/", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded;charset=x",
			"application/json", "application/xml", "text/plain;charset=\"", ";;;", "a/b/c", "*/*", "\u00E9");

	private static final List<String> PARAMETERS = List.of("callback", "queries", "query", "extend", "prefix", "cursor",
			"dbms", "q", "label", "category", "territory", "source", "limit", "offset", "asOf", "certainty", "status",
			"through", "by", "depth", "type", "from", "to", "maxLength", "via", "id", "check", "format", "origin",
			"ids", "types", "words", "labels", "bridges", "colour", "");

	private static final List<String> VALUES = List.of("chu-lille", "ch-lens", "chu-rouen", "ght-grand-lille", "GHT",
			"CH", "Establishment", "MEMBER_OF", "2012", "2013-09-20", "certain", "active", "membership", "1", "2", "10",
			"convention-hainaut-cambresis-2017", "bassin-hainaut", "linked-by-membership", "chu lille", "c.h. st amand",
			"stated-counts", "gexf", "csv", "json", "xlsx", "svg", "jsonld", "geojson");

	private static final List<String> ATTACKS = List.of("", " ", "\u0000", "a\u0000b", "'", "\"", "\\", "`",
			"') DETACH DELETE n //", "chu-lille'}) DETACH DELETE (n", "}) RETURN 1 UNION MATCH (n) RETURN n //",
			"$origin", "CALL dbms.shutdown()", "*:*", "chu AND (", "\"unbalanced", "lille~", "/(a+)+$/", "[a TO z]",
			"a* OR *b", "lille^1e99", "name:lille", "\\", "&&||!", "../../../etc/passwd", "..%2f..%2f", "....//", "%00",
			"%c0%ae", "a\r\nSet-Cookie: x=1", "\n2026 ERROR forged", "${jndi:ldap://x/a}", "#{7*7}", "{{7*7}}",
			"<script>alert(1)</script>", "]]>", "&lt;", "\uD83C\uDFE5", "e\u0301\u0301\u0301", "\u202Eelliv", "\uFEFF",
			"\uFFFE", "\uD800", "\u0130\u0131\u00DF", "0", "-1", "1e9", "2147483648", "9223372036854775808",
			"99999999999999999999999999", "NaN", "0x10", "٣", "0000", "2013-13", "2013-02-30", "9999-12-31", "10000",
			"-2012", "2012/2013", "after 2012", "1-1-1", "null", "true", ",", ",,,", "a,b,c", "chu--lille", "-chu",
			"CHU-LILLE", "chu_lille", "*", "?", ";", "\t");

	private final Random random;

	private final List<Documented> operations;

	Hostile(long seed, List<Documented> operations) {
		this.random = new Random(seed);
		this.operations = operations;
	}

	/**
	 * A path with parameters, as in the first line of a request; one in three is correct.
	 */
	String target() {
		if (chance(3)) {
			return chance(2) ? "/api/v1" + one(VALID) : one(this.operations).example();
		}
		String path = chance(3) ? one(PATHS) : one(this.operations).path();
		while (path.contains("{")) {
			path = path.replaceFirst("\\{\\w+}",
					Matcher.quoteReplacement(path.contains("{collection}") ? "groupements" : encoded(value())));
		}
		List<String> parameters = new ArrayList<>();
		int count = this.random.nextInt(4);
		for (int i = 0; i < count; i++) {
			parameters.add(encoded(one(PARAMETERS)) + (chance(30) ? "" : "=" + encoded(value())));
		}
		if (chance(50)) {
			parameters.addAll(Collections.nCopies(900 + this.random.nextInt(400), "a=1"));
		}
		String target = path + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
		return chance(40) ? broken(target) : target;
	}

	/** Headers besides those of every request. */
	List<String> headers() {
		List<String> headers = new ArrayList<>();
		if (chance(3)) {
			headers.add("Accept: " + one(List.of("application/json", "text/csv", "*/*", "image/png", "rubbish",
					"application/gexf+xml;q=0.1, text/*", "a/b;c", "application/*+json", "*/json", ",,,",
					"text/html;q=9", "application/json;charset=\"", "application/yaml", "x".repeat(500))));
		}
		if (chance(5)) {
			headers.add("Accept-Language: "
					+ one(List.of("en", "fr", "de", "*", "xx-YY-zz", "en;q=abc", "é", "a".repeat(99))));
		}
		if (chance(5)) {
			headers.add("Accept-Encoding: "
					+ one(List.of("gzip", "gzip", "gzip;q=0", "*", "br", ";;", "gzip;q=x", "br;q=1, gzip;q=0.1")));
		}
		if (chance(8)) {
			headers.add("If-None-Match: " + one(List.of("*", "\"a\"", "W/\"a\"", "\"", "a,b,c", "\"".repeat(300))));
		}
		if (chance(8)) {
			headers.add("Origin: " + one(List.of("https://example.org", "http://127.0.0.1:3333", "http://localhost",
					"null", "::::", "http://[", "é")));
		}
		if (chance(20)) {
			headers.add(one(List.of("X-Forwarded-Host: evil", "X-HTTP-Method-Override: DELETE", "Range: bytes=0-1",
					"Range: bytes=5-1,x", "X-Forwarded-For: \"", "Expect: nothing", "Connection: close",
					"If-Modified-Since: never", "Cookie: a=\"", "X-Long: " + "a".repeat(4000), "Forwarded: host=\"",
					"If-Match: x", "Access-Control-Request-Method: GET")));
		}
		return headers;
	}

	String method() {
		return chance(6) ? one(List.of("HEAD", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE",
				"CONNECT", "FOO", "get", "PROPFIND", "x".repeat(300))) : "GET";
	}

	/** The body and its type; mostly none. */
	List<String> body(String method) {
		return chance("GET".equals(method) ? 20 : 2) ? List.of(one(TYPES), one(BODIES)) : List.of();
	}

	private String value() {
		return switch (this.random.nextInt(10)) {
			case 0, 1, 2, 3, 4 -> one(VALUES);
			case 5, 6, 7 -> one(ATTACKS);
			case 8 -> one(ATTACKS).repeat(1 + this.random.nextInt(40));
			default -> anything(chance(10) ? 3000 : 40);
		};
	}

	private String anything(int most) {
		StringBuilder text = new StringBuilder();
		int length = this.random.nextInt(most);
		for (int i = 0; i < length; i++) {
			text.appendCodePoint(chance(3) ? this.random.nextInt(0x10FFFF) : 32 + this.random.nextInt(95));
		}
		return text.toString();
	}

	/** Invalid percent-encoding and characters that are not allowed. */
	private String broken(String target) {
		int at = this.random.nextInt(target.length()) + 1;
		return target.substring(0, at) + one(
				List.of("%", "%z", "%FF", "%C3", "%00", "<", "|", "\u00E9", "%2e%2e/", "//", "/./", ";a=b", "#", "^"))
				+ target.substring(at);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private boolean chance(int in) {
		return this.random.nextInt(in) == 0;
	}

	private <T> T one(List<T> all) {
		return all.get(this.random.nextInt(all.size()));
	}

}
