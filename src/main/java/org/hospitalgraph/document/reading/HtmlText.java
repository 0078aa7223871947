package org.hospitalgraph.document.reading;

import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a web page as a reader sees it, without menus, forms and scripts. */
final class HtmlText {

	private static final int MOST = 5 << 20;

	private static final Set<String> ITEMS = Set.of("li", "dd", "dt");

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol",
			"section", "article", "blockquote");

	private HtmlText() {
	}

	static DocumentText of(String html) {
		Document page = Jsoup.parse((html.length() > MOST) ? html.substring(0, MOST) : html);
		String title = page.title().strip();
		page.select("script,style,noscript,template,svg,nav,footer,form,iframe,object,head").remove();
		Writing writing = new Writing();
		page.body().traverse(writing);
		String text = writing.text();
		return new DocumentText(PlainText.shortened(text), List.of(), title.isEmpty() ? null : title, "html",
				PlainText.warnings(text));
	}

	private static final class Writing implements NodeVisitor {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void head(Node node, int depth) {
			if (Thread.interrupted()) {
				throw new Unreadable("document.broken");
			}
			if (node instanceof TextNode words) {
				String plain = words.text();
				this.text.append(this.text.isEmpty() ? plain.stripLeading() : plain);
			}
			else if (node instanceof Element element) {
				begin(element);
			}
		}

		private void begin(Element element) {
			String name = element.normalName();
			if (ITEMS.contains(name)) {
				line("\n- ");
			}
			else if (PARAGRAPHS.contains(name)) {
				line("\n\n");
			}
			else if ("td".equals(name) || "th".equals(name)) {
				this.text.append(" | ");
			}
			else if ("br".equals(name) || element.isBlock()) {
				line("\n");
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element && PARAGRAPHS.contains(element.normalName())) {
				line("\n\n");
			}
		}

		private void line(String end) {
			if (!this.text.isEmpty()) {
				this.text.append(end);
			}
		}

		String text() {
			return this.text.toString()
				.replace('\u00A0', ' ')
				.replaceAll("[ \\t]*\\n[ \\t]*", "\n")
				.replaceAll("\\n{3,}", "\n\n")
				.strip();
		}

	}

}
