package org.hospitalgraph.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.hospitalgraph.cypher.file.CypherFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The guide for {@code :play} in Neo4j Browser, as HTML: what the graph holds, then
 * questions of the catalogue.
 */
@RestController
class GuideController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	/**
	 * The questions of the guide, from the contents of the graph to changes over time.
	 */
	private static final List<String> QUESTIONS = List.of("contents", "relationships", "linked-by-membership",
			"linked-by-convention", "groupements-of", "shortest-paths", "in-common", "neighbours", "names-as-written",
			"names-of", "links-from-source", "what-ended", "what-became", "changes");

	private static final String WELCOME_FRENCH = """
			<p class="lead">Qui coopère avec qui parmi les hôpitaux publics français, par quoi, depuis quand, et qui le dit.</p>
			<p>Ceux qui coopèrent, et les objets de leur coopération, sont des nœuds <code>:Entity</code> avec un <code>id</code>, un <code>label</code>, un <code>name</code>
			et parfois une <code>category</code> (<code>:Establishment:CHU</code>, <code>:Groupement:GHT</code>,
			<code>:Convention</code>, <code>:Federation</code>, <code>:Network</code>, <code>:Initiative</code> …).
			Deux hôpitaux d’un même groupement sont liés par l’intermédiaire de celui-ci ; seuls un soutien (<code>SUPPORTS</code>)
			ou des postes partagés (<code>SHARES_STAFF_WITH</code>) les relient directement.</p>
			<p>Chaque relation a ses preuves, <code>citations</code>, et ses dates telles que les sources les écrivent,
			<code>since</code> et <code>until</code>, avec leurs bornes <code>sinceMin</code> … <code>untilMax</code>.</p>
			<p>Chacune des pages suivantes pose une question : cliquez, puis exécutez. Pour les couleurs de la page,
			glissez <a href="/guide/hospital-graph.grass" download>hospital-graph.grass</a> dans cette fenêtre. Pour garder
			les questions comme favoris : <a href="/guide/hospital-graph.zip" download>hospital-graph.zip</a>.</p>""";

	private static final String WELCOME_ENGLISH = """
			<p class="lead">Who works with whom among French public hospitals, through what, since when, and who says so.</p>
			<p>Those who cooperate, and the subjects of their cooperation, are <code>:Entity</code> nodes with an <code>id</code>, a <code>label</code>, a <code>name</code> and
			sometimes a <code>category</code> (<code>:Establishment:CHU</code>, <code>:Groupement:GHT</code>,
			<code>:Convention</code>, <code>:Federation</code>, <code>:Network</code>, <code>:Initiative</code> …).
			Two hospitals in the same groupement are linked through it; only support (<code>SUPPORTS</code>) and
			shared posts (<code>SHARES_STAFF_WITH</code>) link them directly.</p>
			<p>Each relationship has its evidence, <code>citations</code>, and its dates as the sources write them,
			<code>since</code> and <code>until</code>, with their bounds <code>sinceMin</code> … <code>untilMax</code>.</p>
			<p>Each of the following pages asks a question: click, then run. For the colours of the page, drag
			<a href="/guide/hospital-graph.grass" download>hospital-graph.grass</a> into this window. To keep the questions
			as favourites: <a href="/guide/hospital-graph.zip" download>hospital-graph.zip</a>.</p>""";

	private final Catalogue catalogue;

	GuideController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Always HTML, whatever the request accepts.
	 */
	@GetMapping("/guide/hospital-graph.html")
	ResponseEntity<String> guide(Locale language) {
		boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
		StringBuilder html = new StringBuilder("<article class=\"guide\" title=\"hospital-graph\">\n");
		html.append("<carousel class=\"deck container-fluid\">\n");
		slide(html, "hospital-graph", english ? WELCOME_ENGLISH : WELCOME_FRENCH);
		int number = 1;
		for (String name : QUESTIONS) {
			int place = number++;
			this.catalogue.named(name)
				.ifPresent(
						(file) -> slide(html, place + ". " + (english ? file.title() : file.titre()), question(file)));
		}
		html.append("</carousel>\n</article>\n");
		return ResponseEntity.ok().contentType(HTML).body(html.toString());
	}

	private static String question(CypherFile file) {
		return "<pre class=\"pre-scrollable code runnable\">" + HtmlUtils.htmlEscape(file.ready(), "UTF-8")
				+ "</pre>\n<p><small>cypher/queries/" + file.name() + ".cypher</small></p>";
	}

	private static void slide(StringBuilder html, String title, String content) {
		html.append("<slide class=\"row-fluid\">\n<div class=\"col-sm-3\"><h3>")
			.append(HtmlUtils.htmlEscape(title, "UTF-8"))
			.append("</h3></div>\n<div class=\"col-sm-9\">\n")
			.append(content)
			.append("\n</div>\n</slide>\n");
	}

}
