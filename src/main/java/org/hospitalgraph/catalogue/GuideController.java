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
 * The guide that Neo4j Browser plays: what the graph holds, then ten questions, which are
 * the files of the catalogue themselves. In the HTML that its {@code :play} reads.
 */
@RestController
class GuideController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	/** From what there is, over the question of the project, to changes over time. */
	private static final List<String> QUESTIONS = List.of("contents", "relationships", "linked-by-membership",
			"linked-by-convention", "groupements-of", "shortest-paths", "in-common", "neighbours", "names-as-written",
			"names-of", "links-from-source", "what-ended", "what-became", "changes");

	private static final String WELCOME_FRENCH = """
			<p class="lead">Qui coopère avec qui parmi les hôpitaux publics français, par quoi, depuis quand, et qui le dit.</p>
			<p>Ce qui coopère, et ce sur quoi l’on coopère, est une <code>:Entity</code> avec un <code>id</code>, un <code>label</code>, un <code>name</code>
			et parfois une <code>category</code> (<code>:Establishment:CHU</code>, <code>:Groupement:GHT</code>,
			<code>:Convention</code>, <code>:Federation</code>, <code>:Network</code>, <code>:Initiative</code> …).
			Deux hôpitaux d’un même groupement sont liés par lui, non directement ; seuls un soutien (<code>SUPPORTS</code>)
			ou des postes partagés (<code>SHARES_STAFF_WITH</code>) vont de l’un à l’autre.</p>
			<p>Chaque relation porte ses preuves : <code>citations</code>, et ses dates telles que les sources les écrivent :
			<code>since</code>, <code>until</code>, avec leurs bornes <code>sinceMin</code> … <code>untilMax</code>.</p>
			<p>Chaque page suivante pose une question : cliquez, puis exécutez. Les couleurs de la page :
			glissez <a href="/guide/hospital-graph.grass" download>hospital-graph.grass</a> dans cette fenêtre. Toutes les
			questions, à garder comme favoris : <a href="/guide/hospital-graph.zip" download>hospital-graph.zip</a>.</p>""";

	private static final String WELCOME_ENGLISH = """
			<p class="lead">Who works with whom among French public hospitals, through what, since when, and who says so.</p>
			<p>Who cooperates, and about what, is an <code>:Entity</code> with an <code>id</code>, a <code>label</code>, a <code>name</code> and
			sometimes a <code>category</code> (<code>:Establishment:CHU</code>, <code>:Groupement:GHT</code>,
			<code>:Convention</code>, <code>:Federation</code>, <code>:Network</code>, <code>:Initiative</code> …).
			Two hospitals of one groupement are linked by it, not directly; only support (<code>SUPPORTS</code>) and
			shared posts (<code>SHARES_STAFF_WITH</code>) go from one to the other.</p>
			<p>Each relationship carries its evidence, <code>citations</code>, and its dates as the sources write them,
			<code>since</code> and <code>until</code>, with their bounds <code>sinceMin</code> … <code>untilMax</code>.</p>
			<p>Each of the next pages asks a question: click, then run. For the colours of the page, drag
			<a href="/guide/hospital-graph.grass" download>hospital-graph.grass</a> into this window. All questions, to keep
			as favourites: <a href="/guide/hospital-graph.zip" download>hospital-graph.zip</a>.</p>""";

	private final Catalogue catalogue;

	GuideController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Whatever is asked for, it is HTML: who does not say what they accept gets it too.
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
