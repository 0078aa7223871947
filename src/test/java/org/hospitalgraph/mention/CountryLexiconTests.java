package org.hospitalgraph.mention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.model.answer.Summary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts are read correctly and quickly with as many known entities as FINESS has: 95,333,
 * most of which are not hospitals, and many with the same words. The names are random,
 * with a fixed seed. Writes its figures to {@code target/mention-report-country.txt}.
 */
class CountryLexiconTests {

	private static final int FINESS = 95_333;

	private static final String[] HOUSES = { "PHARMACIE", "EHPAD LES", "CABINET INFIRMIER", "LABORATOIRE", "CLINIQUE",
			"FOYER DE VIE", "SSIAD", "CENTRE DE SANTE", "IME", "MAISON DE SANTE", "RESIDENCE", "CHRS DE", "CMPP",
			"HOPITAL LOCAL DE", "CTRE HOSP DE", "SA CLINIQUE" };

	private static final String[] FIRST = { "SAINT", "SAINTE", "VILLE", "MONT", "BEAU", "CHATEAU", "BOURG", "ROCHE",
			"FONT", "VAL", "MARE", "PONT", "LONG", "CLAIR", "NEU", "GRAND" };

	private static final String[] SECOND = { "AMAND", "MARIE", "FRANCHE", "BRISON", "LIEU", "ROUX", "FORT", "VERT",
			"EVRAULT", "DOR", "QUIERS", "LEVEQUE", "UEIL", "LAC", "VILLE", "COURT" };

	@Test
	void readsATextOfThreeThousandWordsAmongAsManyNamesAsFinessHas() throws IOException {
		List<KnownEntity> country = country();
		long used = memory();
		long start = System.nanoTime();
		Lexicon lexicon = Lexicon.of(country);
		Duration built = Duration.ofNanos(System.nanoTime() - start);
		long held = memory() - used;
		StringBuilder text = new StringBuilder();
		while (text.length() < 20_000) {
			for (ExampleText example : ExampleText.all()) {
				text.append(example.text()).append("\n\n");
			}
		}
		int words = text.toString().split("\\s+").length;
		start = System.nanoTime();
		new Mentions(lexicon).in(text.toString());
		Duration first = Duration.ofNanos(System.nanoTime() - start);
		start = System.nanoTime();
		new Mentions(lexicon).in(text.toString());
		Duration again = Duration.ofNanos(System.nanoTime() - start);
		Files.writeString(Files.createDirectories(Path.of("target")).resolve("mention-report-country.txt"),
				"%d names: built in %d ms, holding %d MiB; %d words read in %d ms at first, %d ms again%n".formatted(
						country.size(), built.toMillis(), held >> 20, words, first.toMillis(), again.toMillis()));
		assertThat(built).isLessThan(Duration.ofSeconds(60));
		assertThat(again).as("%d words", words).isLessThan(Duration.ofSeconds(20));
		assertThat(held).as("bytes held").isLessThan(500L << 20);
	}

	@Test
	void findsTheSameHospitalsAmongThem() throws IOException {
		Mentions alone = new Mentions(Known.lexicon());
		Mentions among = new Mentions(Lexicon.of(country()));
		int expected = 0;
		List<String> lost = new ArrayList<>();
		for (ExampleText example : ExampleText.all()) {
			List<String> few = known(alone.in(example.text()));
			List<String> many = known(among.in(example.text()));
			expected += few.size();
			few.stream().filter((id) -> !many.contains(id)).forEach((id) -> lost.add(example.name() + " " + id));
			assertThat(many).as(example.name()).noneMatch((id) -> id.startsWith("finess-"));
		}
		assertThat(lost).as("lost of %d", expected).isEmpty();
	}

	private static List<String> known(TextMentions found) {
		return found.mentions()
			.stream()
			.filter(Mention::match)
			.map((mention) -> mention.entity().id())
			.distinct()
			.toList();
	}

	private static List<KnownEntity> country() {
		List<KnownEntity> all = new ArrayList<>(Known.entities());
		Random random = new Random(2026);
		while (all.size() < FINESS) {
			String house = HOUSES[random.nextInt(HOUSES.length)];
			String town = FIRST[random.nextInt(FIRST.length)] + " " + SECOND[random.nextInt(SECOND.length)] + " "
					+ FIRST[random.nextInt(FIRST.length)] + SECOND[random.nextInt(SECOND.length)];
			String name = house + " " + town;
			all.add(new KnownEntity(
					new Summary("finess-" + all.size(), "Establishment", "FINESS_" + (100 + random.nextInt(500)), name,
							String.valueOf(100_000_000 + all.size()), null),
					List.of(name), Set.of(), List.of(town), Set.of(), Set.of(), Set.of()));
		}
		return all;
	}

	private static long memory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
