package org.hospitalgraph.document.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.hospitalgraph.document.drafting.Drafting;
import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.reading.Documents;
import org.hospitalgraph.mention.ExampleText;
import org.hospitalgraph.mention.Known;
import org.hospitalgraph.mention.MentionReportTests;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.mention.Tally;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.value.DateMention;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten texts of other kinds, written after the rules: what the rules read of texts that
 * nobody had in mind. One of them is a PDF with two columns.
 */
class LaterTextsTests {

	private static final String COLUMN = "===\n";

	private final Mentions mentions = new Mentions(Known.lexicon());

	private final Drafting drafting = new Drafting(Known.lexicon());

	private final Documents documents = new Documents(Duration.ofSeconds(60));

	@Test
	void readsTextsThatTheRulesWereNotWrittenFor() throws IOException {
		Tally who = new Tally();
		Tally dates = new Tally();
		Tally figures = new Tally();
		Tally links = new Tally();
		for (ExampleText example : ExampleText.later()) {
			DocumentText text = text(example);
			TextMentions found = this.mentions.in(text.text());
			who.add(example.name(), example.parts("mention").stream().map(MentionReportTests::key).toList(),
					MentionReportTests.houses(found));
			dates.add(example.name(), example.parts("date"), found.dates().stream().map(DateMention::date).toList());
			Draft draft = this.drafting.of(text, new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
			figures.add(example.name(), DraftExpectation.figures(example), DraftExpectation.figures(draft));
			links.add(example.name(), List.copyOf(DraftExpectation.wanted(example)),
					List.copyOf(DraftExpectation.links(draft)));
		}
		List<String> report = new ArrayList<>(who.report("establishments and groupements"));
		report.addAll(links.report("links with their roles"));
		report.addAll(dates.report("dates"));
		report.addAll(figures.report("figures proposed"));
		report.forEach(System.out::println);
		Files.write(Files.createDirectories(Path.of("target")).resolve("later-texts-report.txt"), report);
		assertThat(who.recall()).as("establishments and groupements that are found").isGreaterThanOrEqualTo(0.92);
		assertThat(who.precision()).as("right of those found").isGreaterThanOrEqualTo(0.92);
		assertThat(links.recall()).as(String.join("\n", report)).isGreaterThanOrEqualTo(0.9);
		assertThat(links.precision()).as(String.join("\n", report)).isEqualTo(1);
		assertThat(dates.recall()).as("dates that are found").isGreaterThanOrEqualTo(0.9);
	}

	/** What an act only refers to has no members by that. */
	@Test
	void takesNoGroupementOfAGroundForWhatTheListIsOf() {
		String text = """
				Vu la convention constitutive du groupement d’intérêt public Santé Garonne du 19 décembre 1996 ;
				Vu la convention conclue le 26 juin 2000 entre les établissements de santé :
				- le centre hospitalier de Castelmont, 20, boulevard Foch, représenté par son directeur ;
				- la clinique Beausite, 45, avenue de Lombez, représentée par sa présidente,
				en vue de constituer un groupement de coopération sanitaire, dénommé GCS Jean Martin,
				""";
		Draft draft = this.drafting.of(this.documents.read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
		assertThat(DraftExpectation.links(draft)).containsExactlyInAnyOrder(
				"CH castelmont | founding | GCS jean martin", "CLINIQUE beausite | founding | GCS jean martin");
		Draft cut = this.drafting.of(this.documents
			.read(text.substring(0, text.indexOf("en vue")).getBytes(StandardCharsets.UTF_8), "text/plain"),
				new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
		assertThat(DraftExpectation.links(cut)).isEmpty();
	}

	@Test
	void readsWhatIsSaidOfAMemberOnTheWay() {
		assertThat(links(
				"Notre GHT Comminges-Est rassemble le CH de Saint-Gaudon, qui en est l’établissement support, le CH de Luchères"
						+ " et le CH de Salies-Nord. Le CH de Montréal-Est nous a rejoints le 1er mars 2019."))
			.containsExactlyInAnyOrder("CH saint gaudon | support | GHT comminges est",
					"CH lucheres | member | GHT comminges est", "CH salies nord | member | GHT comminges est",
					"CH montreal est | member | GHT comminges est");
		assertThat(links(
				"Le CH Alpes-Vallon et le CH de Thonex ne forment plus qu’un seul établissement : le CH du Léman-Est."))
			.containsExactlyInAnyOrder("CH leman est | succeeds | CH alpes vallon",
					"CH leman est | succeeds | CH thonex");
		assertThat(links(
				"The GHT Loire Nord was set up in July 2016. Its lead hospital is Roanne-Val Hospital; Feurs Hospital and"
						+ " Montbrison Hospital are members."))
			.containsExactlyInAnyOrder("HOPITAL roanne val | support | GHT loire nord",
					"HOPITAL feurs | member | GHT loire nord", "HOPITAL montbrison | member | GHT loire nord");
	}

	private Set<String> links(String text) {
		return DraftExpectation
			.links(this.drafting.of(this.documents.read(text.getBytes(StandardCharsets.UTF_8), "text/plain"),
					new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH));
	}

	private DocumentText text(ExampleText example) throws IOException {
		boolean columns = example.text().contains(COLUMN);
		return columns ? this.documents.read(pdf(example.text().split(COLUMN)), "application/pdf")
				: this.documents.read(example.text().getBytes(StandardCharsets.UTF_8), "text/plain");
	}

	/** A page with columns, as a brochure has them. */
	private static byte[] pdf(String... columns) throws IOException {
		try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				for (int column = 0; column < columns.length; column++) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
					content.setLeading(14);
					content.newLineAtOffset(50 + 260 * column, 700);
					for (String line : columns[column].split("\n")) {
						content.showText(line);
						content.newLine();
					}
					content.endText();
				}
			}
			pdf.save(bytes);
			return bytes.toByteArray();
		}
	}

}
