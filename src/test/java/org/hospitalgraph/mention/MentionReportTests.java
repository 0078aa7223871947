package org.hospitalgraph.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How many establishments, groupements and dates are found in texts: in examples of many
 * sorts, and in the five founding documents if they are available
 * ({@code ../shared/sources}, or {@code -Ddocuments=DIR}). Prints a report and writes it
 * to {@code target/mention-report.txt}.
 */
public class MentionReportTests {

	private final Mentions mentions = new Mentions(Known.lexicon());

	private final List<String> report = new ArrayList<>();

	@Test
	void findsWhoAndWhenInTextsOfManySorts() throws IOException {
		Tally who = new Tally();
		Tally dates = new Tally();
		Tally figures = new Tally();
		for (ExampleText example : ExampleText.all()) {
			TextMentions found = this.mentions.in(example.text());
			who.add(example.name(), example.parts("mention").stream().map(MentionReportTests::key).toList(),
					houses(found));
			dates.add(example.name(), example.parts("date"), found.dates().stream().map(DateMention::date).toList());
			figures.add(example.name(), example.parts("figure"),
					found.figures().stream().map((figure) -> figure.value() + " " + figure.unit()).toList());
		}
		write("examples", Map.of("establishments and groupements", who, "dates", dates, "figures", figures));
		assertThat(who.recall()).as("establishments and groupements that are found").isGreaterThanOrEqualTo(0.92);
		assertThat(who.precision()).as("right of those found").isGreaterThanOrEqualTo(0.92);
		assertThat(dates.recall()).as("dates that are found").isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void findsTheHospitalsAndGroupementsOfTheFoundingDocuments() throws IOException {
		Map<String, String> documents = documents();
		assumeTrue(!documents.isEmpty(),
				"SKIPPED: the founding documents are not in ../shared/sources; name their folder by -Ddocuments=DIR");
		Tally who = new Tally();
		for (Source source : Known.knowledge().sources()) {
			String text = documents.get(source.sha256());
			if (text != null) {
				List<String> stated = Known.knowledge()
					.entities()
					.stream()
					.filter((entity) -> isHouse(entity.label().text()) && isOf(entity, source))
					.map((entity) -> entity.id().text())
					.toList();
				who.add(source.id().text(), stated, houses(this.mentions.in(text)));
			}
		}
		write("documents", Map.of("establishments and groupements", who));
		assertThat(who.recall()).isGreaterThanOrEqualTo(0.92);
		assertThat(who.precision()).isGreaterThanOrEqualTo(0.92);
	}

	/** The texts in the folder by their fingerprints. */
	public static Map<String, String> documents() throws IOException {
		Path folder = Path.of(System.getProperty("documents", "../shared/sources"));
		Map<String, String> documents = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					String text = Files.readString(file);
					documents.put(Fingerprints.sha256(text), text);
				}
			}
		}
		return documents;
	}

	private static boolean isOf(Entity entity, Source source) {
		return entity.citations().stream().anyMatch((citation) -> citation.source().equals(source.id().text()));
	}

	public static List<String> houses(TextMentions found) {
		return found.mentions().stream().filter((mention) -> isHouse(mention.label())).map(Mention::key).toList();
	}

	private static boolean isHouse(String label) {
		return Label.ESTABLISHMENT.text().equals(label) || Label.GROUPEMENT.text().equals(label);
	}

	public static String key(String expected) {
		return expected.contains("=") ? expected.substring(expected.indexOf('=') + 1) : Identity.of(expected);
	}

	private void write(String what, Map<String, Tally> tallies) throws IOException {
		new TreeMap<>(tallies).forEach((name, tally) -> this.report.addAll(tally.report(what + ", " + name)));
		this.report.forEach(System.out::println);
		Files.write(Files.createDirectories(Path.of("target")).resolve("mention-report-" + what + ".txt"), this.report);
	}

}
