package org.hospitalgraph.document.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.dossier.Checked;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.ExampleText;
import org.hospitalgraph.mention.Known;
import org.hospitalgraph.mention.MentionReportTests;
import org.hospitalgraph.mention.Tally;
import org.hospitalgraph.model.Entity;
import org.hospitalgraph.model.Fact;
import org.hospitalgraph.model.Figure;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.Source;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How much of what documents say is proposed: for examples of many sorts, and for the
 * five documents of the founding dossiers against those dossiers, where the documents are
 * at hand ({@code ../shared/sources}, or {@code -Ddocuments=DIR}). Leaves its report in
 * {@code target/draft-report.txt}.
 */
public class DraftReportTests {

	private final Drafting drafting = new Drafting(Known.lexicon());

	private final Documents documents = new Documents(Duration.ofSeconds(60));

	@Test
	void proposesTheMembersOfTheExamplesWithTheirRolesAndNoOthers() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> invented = new ArrayList<>();
		int expected = 0;
		int found = 0;
		for (ExampleText example : ExampleText.all()) {
			Draft draft = draft(example.text());
			Set<String> wanted = DraftExpectation.wanted(example);
			Set<String> got = DraftExpectation.links(draft);
			expected += wanted.size();
			for (String one : wanted) {
				if (got.contains(one)) {
					found++;
				}
				else {
					missed.add(example.name() + ": " + one);
				}
			}
			got.stream()
				.filter((one) -> !wanted.contains(one))
				.forEach((one) -> invented.add(example.name() + ": " + one));
		}
		Tally figures = new Tally();
		for (ExampleText example : ExampleText.all()) {
			figures.add(example.name(), DraftExpectation.figures(example),
					DraftExpectation.figures(draft(example.text())));
		}
		report("examples-figures", figures.report("figures of the examples"));
		report("examples", List.of("members with role: %d of %d".formatted(found, expected), "missed " + missed,
				"not expected " + invented));
		assertThat((double) found / expected).as("members with role; missed " + missed).isGreaterThanOrEqualTo(0.9);
		assertThat(invented).isEmpty();
	}

	@Test
	void proposesWhatTheFoundingDossiersSay() throws IOException {
		Map<String, String> texts = MentionReportTests.documents();
		assumeTrue(!texts.isEmpty(),
				"SKIPPED: the founding documents are not in ../shared/sources; name their folder by -Ddocuments=DIR");
		List<String> lines = new ArrayList<>();
		int[] links = new int[2];
		int[] figures = new int[2];
		int[] right = new int[2];
		for (Source source : Known.knowledge().sources()) {
			String text = texts.get(source.sha256());
			if (text != null) {
				Draft draft = draft(text);
				Set<String> proposed = draft.facts()
					.stream()
					.map((fact) -> fact.from() + " " + fact.type()
							+ ("PARTY_TO".equals(fact.type()) ? "" : " " + fact.to()))
					.collect(Collectors.toSet());
				compare(stated(source), proposed, links, source.id() + " misses ", lines);
				Set<String> values = figures(draft);
				compare(figures(source), values, figures, source.id() + " misses the figure ", lines);
				compare(values, figures(source), right, source.id() + " has the figure ", lines);
			}
		}
		lines.addFirst("memberships and parties %d of %d, figures %d of %d; of %d figures proposed %d are stated"
			.formatted(links[1], links[0], figures[1], figures[0], right[0], right[1]));
		report("documents", lines);
		assertThat((double) links[1] / links[0]).as("memberships and parties").isGreaterThanOrEqualTo(0.9);
		assertThat((double) figures[1] / figures[0]).as("figures").isGreaterThanOrEqualTo(0.8);
		assertThat((double) right[1] / right[0]).as("figures that are right").isGreaterThanOrEqualTo(0.9);
	}

	/** Dates of founding, of signature and of entry into force. */
	@Test
	void proposesWhenThingsBegan() throws IOException {
		Map<String, String> texts = MentionReportTests.documents();
		assumeTrue(!texts.isEmpty(),
				"SKIPPED: the founding documents are not in ../shared/sources; name their folder by -Ddocuments=DIR");
		List<String> lines = new ArrayList<>();
		int[] stated = new int[2];
		int[] proposed = new int[2];
		for (Source source : Known.knowledge().sources()) {
			String text = texts.get(source.sha256());
			if (text != null) {
				Set<String> known = beginnings(source);
				Set<String> found = beginnings(draft(text));
				compare(known, found, stated, source.id() + " misses the beginning ", lines);
				compare(found, known, proposed, source.id() + " has the beginning ", lines);
			}
		}
		lines.addFirst("dates of founding, signature and entry into force: %d of %d found; of %d proposed %d are stated"
			.formatted(stated[1], stated[0], proposed[0], proposed[1]));
		report("dates", lines);
		assertThat((double) stated[1] / stated[0]).as(String.join("\n", lines)).isGreaterThanOrEqualTo(0.8);
		assertThat((double) proposed[1] / proposed[0]).as(String.join("\n", lines)).isGreaterThanOrEqualTo(0.9);
	}

	@Test
	void writesDossiersThatAreValid() throws IOException {
		List<DossierFile> drafts = new ArrayList<>();
		for (ExampleText example : ExampleText.all()) {
			drafts.add(new DossierFile(example.name() + ".yaml", DossierYaml.of(draft(example.text()))));
		}
		for (DossierFile draft : drafts) {
			Checked checked = Dossiers.check(Known.files(), List.of(draft));
			assertThat(checked.errors()).as(checked.text(Locale.ENGLISH) + "\n" + draft.text()).isEmpty();
		}
	}

	private Draft draft(String text) {
		return this.drafting.of(this.documents.read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
	}

	private static Set<String> stated(Source source) {
		return Known.knowledge()
			.facts()
			.stream()
			.filter((fact) -> isOf(fact, source))
			.filter((fact) -> fact.type() == RelationshipType.MEMBER_OF || fact.type() == RelationshipType.PARTY_TO)
			.map((fact) -> fact.from() + " " + fact.type()
					+ ((fact.type() == RelationshipType.PARTY_TO) ? "" : " " + fact.to()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static final Set<String> BEGINNINGS = Set.of("created", "signed", "inForce");

	private static final Set<Label> FOUNDED = Set.of(Label.GROUPEMENT, Label.CONVENTION, Label.FEDERATION,
			Label.NETWORK);

	/**
	 * What the dossier of a document says of groupements, conventions, federations and
	 * networks; when projects and events were is told in too many ways.
	 */
	private static Set<String> beginnings(Source source) {
		Map<String, Label> labels = Known.knowledge()
			.entities()
			.stream()
			.collect(Collectors.toMap((one) -> one.id().text(), Entity::label));
		return Known.knowledge()
			.entityStatements()
			.stream()
			.filter((one) -> one.source().equals(source.id().text()) && BEGINNINGS.contains(one.attribute()))
			.filter((one) -> FOUNDED.contains(labels.get(one.entity().text())))
			.map((one) -> beginning(labels.get(one.entity().text()).text(), one.entity().text(), one.value()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> beginnings(Draft draft) {
		return draft.entities()
			.stream()
			.filter((one) -> Label.of(one.label()).filter(FOUNDED::contains).isPresent())
			.flatMap((one) -> Stream.of(one.created(), one.signed(), one.inForce())
				.filter(Objects::nonNull)
				.map((date) -> beginning(one.label(), one.id(), date)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** A convention has the id that its author gives it; its date tells it. */
	private static String beginning(String label, String id, String date) {
		return (Label.CONVENTION.text().equals(label) ? label : id) + " " + date;
	}

	private static boolean isOf(Fact fact, Source source) {
		return fact.citations().stream().anyMatch((citation) -> citation.source().equals(source.id().text()));
	}

	private static Set<String> figures(Source source) {
		return Known.knowledge()
			.figures()
			.stream()
			.filter((figure) -> figure.citations()
				.stream()
				.anyMatch((citation) -> citation.source().equals(source.id().text())))
			.map(Figure::value)
			.map(DraftReportTests::number)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> figures(Draft draft) {
		return draft.figures()
			.stream()
			.map((one) -> number(one.value()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String number(java.math.BigDecimal value) {
		return value.stripTrailingZeros().toPlainString();
	}

	private static void compare(Set<String> stated, Set<String> proposed, int[] counts, String what,
			List<String> lines) {
		for (String one : stated) {
			counts[0]++;
			if (proposed.contains(one)) {
				counts[1]++;
			}
			else {
				lines.add(what + one);
			}
		}
	}

	private static void report(String what, List<String> lines) throws IOException {
		lines.forEach(System.out::println);
		Files.write(Files.createDirectories(Path.of("target")).resolve("draft-report-" + what + ".txt"), lines);
	}

}
