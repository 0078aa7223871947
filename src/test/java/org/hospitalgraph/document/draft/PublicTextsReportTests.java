package org.hospitalgraph.document.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * How much is read of texts of others, which are not ours to ship: those of the folder
 * {@code -Dtexts=DIR}, each with what a reader found in it. Leaves its report in
 * {@code target/public-texts-report.txt}.
 */
class PublicTextsReportTests {

	private final Mentions mentions = new Mentions(Known.lexicon());

	private final Drafting drafting = new Drafting(Known.lexicon());

	private final Documents documents = new Documents(Duration.ofSeconds(60));

	@Test
	void reportsWhatIsReadOfTextsOfOthers() throws IOException {
		String folder = System.getProperty("texts");
		assumeTrue(folder != null, "SKIPPED: name a folder with texts by -Dtexts=DIR");
		Tally who = new Tally();
		Tally links = new Tally();
		Tally beginnings = new Tally();
		Tally dates = new Tally();
		List<ExampleText> examples = ExampleText.in(Path.of(String.valueOf(folder)));
		for (ExampleText example : examples) {
			String form = example.text().startsWith("<") ? "text/html" : "text/plain";
			DocumentText text = this.documents.read(example.text().getBytes(StandardCharsets.UTF_8), form);
			TextMentions found = this.mentions.in(text.text());
			Map<String, String> ids = ids(found);
			who.add(example.name(),
					example.parts("mention")
						.stream()
						.map((one) -> ids.getOrDefault(MentionReportTests.key(one), MentionReportTests.key(one)))
						.toList(),
					MentionReportTests.houses(found));
			dates.add(example.name(), example.parts("date").stream().filter((one) -> !one.isEmpty()).toList(),
					found.dates().stream().map(DateMention::date).toList());
			Draft draft = this.drafting.of(text, new Drafting.About(null, null, "2026-01-01", null), Locale.FRENCH);
			links.add(example.name(), wanted(example, found), got(example, draft, found));
			beginnings.add(example.name(), withIds(List.copyOf(DraftExpectation.beginnings(example)), found),
					withIds(List.copyOf(DraftExpectation.beginnings(draft)), found));
		}
		List<String> report = new ArrayList<>(List.of(examples.size() + " texts"));
		report.addAll(links.report("memberships and other links, with their roles"));
		report.addAll(beginnings.report("since when"));
		report.addAll(dates.report("dates"));
		report.addAll(who.report("establishments and groupements"));
		report.forEach(System.out::println);
		Files.write(Files.createDirectories(Path.of("target")).resolve("public-texts-report.txt"), report);
		assertThat(examples).isNotEmpty();
	}

	/**
	 * The ids of known entities by their names in the text: a reader writes only names.
	 */
	private static Map<String, String> ids(TextMentions found) {
		return found.mentions()
			.stream()
			.filter((one) -> !one.repeated())
			.flatMap((one) -> Stream
				.of(one.text(), (one.entity() != null) ? one.entity().name() : one.name(), "HOPITAL " + one.text())
				.map((name) -> Map.entry(MentionReportTests.key(name), one.key())))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
	}

	private static List<String> wanted(ExampleText example, TextMentions found) {
		List<String> wanted = new ArrayList<>(DraftExpectation.wanted(example));
		wanted.addAll(DraftExpectation.directions(example));
		return plain(withIds(wanted, found));
	}

	private static List<String> withIds(List<String> links, TextMentions found) {
		Map<String, String> ids = ids(found);
		return links.stream()
			.map((link) -> Arrays.stream(link.split(" \\| "))
				.map((part) -> ids.getOrDefault("~" + part.toLowerCase(Locale.ROOT).replaceFirst("^null ", ""), part))
				.collect(Collectors.joining(" | ")))
			.toList();
	}

	private static List<String> got(ExampleText example, Draft draft, TextMentions found) {
		List<String> got = new ArrayList<>(DraftExpectation.links(draft));
		got.addAll(DraftExpectation.directions(draft));
		got = new ArrayList<>(plain(withIds(got, found)));
		List<String> allowed = plain(withIds(DraftExpectation.allowed(example), found));
		got.removeIf((one) -> allowed.contains(one) && !wanted(example, found).contains(one));
		return got;
	}

	/**
	 * Most readers of these texts call the parties of a GHT members, and what would be
	 * planned.
	 */
	private static List<String> plain(List<String> links) {
		return links.stream()
			.map((link) -> link.replace(" | party | ", " | member | ").replace(" | reported | ", " | intended | "))
			.distinct()
			.toList();
	}

}
