package org.hospitalgraph.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hospitalgraph.model.Fingerprint;
import org.hospitalgraph.model.answer.Summary;
import org.hospitalgraph.reconciliation.match.Descriptions;
import org.hospitalgraph.reconciliation.match.KnownProperties;
import org.hospitalgraph.reconciliation.match.Property;
import org.hospitalgraph.reconciliation.match.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A small page about one entity, to be shown in a frame of another program: no scripts,
 * no forms, nothing loaded from elsewhere.
 */
final class Preview {

	private static final String STYLE = "body{font:14px/1.4 system-ui,sans-serif;margin:10px;color:#1b1b1f;background:#fff}"
			+ "h1{font-size:17px;margin:0 0 2px}p{margin:0 0 8px;color:#55555e}"
			+ "dl{display:grid;grid-template-columns:auto 1fr;gap:3px 10px;margin:0}dt{color:#55555e}dd{margin:0}";

	/**
	 * The policy for the page: a browser may apply its one style, and any site may frame
	 * it.
	 */
	static final String POLICY = "default-src 'none'; style-src 'sha256-" + fingerprint(STYLE)
			+ "'; base-uri 'none'; form-action 'none'; frame-ancestors *";

	private static final int SHOWN = 6;

	private static final List<Property> PROPERTIES = List.of(Property.NAMES, Property.TERRITORY_OF,
			Property.GROUPEMENTS, Property.FEDERATIONS, Property.NETWORKS, Property.CONVENTIONS, Property.MEMBERS,
			Property.PARTIES, Property.PARTICIPANTS, Property.SOURCES);

	private Preview() {
	}

	static String of(KnownProperties entity, String url, Locale language) {
		Summary summary = entity.summary();
		StringBuilder rows = new StringBuilder();
		row(rows, "FINESS", summary.finess());
		row(rows, Property.SIREN.name(language), text(entity, Property.SIREN));
		row(rows, Property.CREATED.name(language), text(entity, Property.CREATED));
		row(rows, Property.STATUS.name(language), summary.status());
		PROPERTIES.forEach((property) -> row(rows, property.name(language), values(entity, property)));
		return page(summary.name(), language, "<h1>" + escaped(summary.name()) + "</h1><p>"
				+ escaped(Descriptions.what(summary, entity.categoryName(), language)) + " · <a href=\"" + escaped(url)
				+ "\" target=\"_blank\" rel=\"noopener\">" + escaped(summary.id()) + "</a></p><dl>" + rows + "</dl>");
	}

	static String ofNothing(String id, Locale language) {
		String text = Types.isEnglish(language) ? "No entity has this id." : "Aucune entité n’a cet identifiant.";
		return page(text, language, "<h1>" + escaped(text) + "</h1><p>" + escaped(id) + "</p>");
	}

	private static String page(String title, Locale language, String body) {
		return "<!DOCTYPE html><html lang=\"" + (Types.isEnglish(language) ? "en" : "fr")
				+ "\"><head><meta charset=\"utf-8\"><title>" + escaped(title) + "</title><style>" + STYLE
				+ "</style></head><body>" + body + "</body></html>";
	}

	private static void row(StringBuilder rows, String name, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			rows.append("<dt>").append(escaped(name)).append("</dt><dd>").append(escaped(value)).append("</dd>");
		}
	}

	private static @Nullable String text(KnownProperties entity, Property property) {
		return entity.values(property, null)
			.stream()
			.map((value) -> String.valueOf(value.get("str")))
			.findFirst()
			.orElse(null);
	}

	private static String values(KnownProperties entity, Property property) {
		List<String> names = entity.related(property, null)
			.map(Summary::name)
			.filter((name) -> property != Property.NAMES || !name.equals(entity.summary().name()))
			.distinct()
			.toList();
		String more = (names.size() > SHOWN) ? ", … (" + names.size() + ")" : "";
		return names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

	private static String fingerprint(String text) {
		return Base64.getEncoder().encodeToString(Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

}
