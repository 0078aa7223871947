package org.hospitalgraph.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.match.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the names of two national registers, written by different people three years
 * apart: the public hospitals in the SAE of 2024 and all establishments in FINESS of
 * 2021. Each name is matched twice, the second time without its own hospital, so that
 * every certain match is wrong. Needs
 * {@code -Dregisters=<folder with finess-classic and sae>}.
 */
@EnabledIfSystemProperty(named = "registers", matches = ".+")
class NationalNamesTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int NAME = 3;

	private static final int STATUS = 8;

	private static final int FINESS = 2;

	private static final int TOWN = 21;

	private final Path registers = Path.of(System.getProperty("registers", "."));

	private final Map<String, Candidate> known = new HashMap<>();

	private final List<String> wrong = new ArrayList<>();

	private int asked;

	private int right;

	private int strangers;

	@Test
	void isAlmostNeverWrongAboutPublicHospitals() throws IOException {
		readFiness();
		NamePool pool = new NamePool(List.copyOf(this.known.values()));
		List<String> rows = Files.readAllLines(this.registers.resolve("sae/ID_2024r.csv"), WINDOWS);
		for (String row : rows.subList(1, rows.size())) {
			String[] field = row.split(";", -1);
			Candidate own = this.known.get("finess-" + field[FINESS]);
			if (own != null && field[STATUS].equals("1")) {
				ask(pool, field, own);
			}
		}
		System.out.printf(
				"%d names of public hospitals: %d sure and right, %d sure and wrong;"
						+ " with their own house taken out, %d sure and wrong%n",
				this.asked, this.right, this.wrong.size(), this.strangers);
		this.wrong.forEach(System.out::println);
		assertThat((double) this.right / this.asked).isGreaterThan(0.7);
		assertThat((double) this.wrong.size() / this.asked).isLessThan(0.002);
		assertThat((double) this.strangers / this.asked).isLessThan(0.005);
	}

	private void ask(NamePool pool, String[] field, Candidate own) {
		this.asked++;
		WrittenName written = WrittenName.of(field[NAME]);
		List<Candidate> found = pool.find(written, 40);
		Optional<Candidate> meant = Ranking.of(written, found).meant();
		if (meant.isPresent() && meant.get().equals(own)) {
			this.right++;
		}
		else if (meant.isPresent()) {
			this.wrong.add(field[NAME] + " (" + field[TOWN] + ") -> " + meant.get().id());
		}
		List<Candidate> others = found.stream()
			.filter((other) -> own.partOf().isEmpty() || !own.partOf().equals(other.partOf()))
			.toList();
		Ranking.of(written, others).meant().ifPresent((other) -> {
			this.strangers++;
			System.out.println(field[NAME] + " (" + field[TOWN] + "), taken out -> " + other.id() + " "
					+ other.names().getFirst().text() + " " + other.towns());
		});
	}

	private void readFiness() throws IOException {
		Path stock = this.registers.resolve("finess-classic/etalab-cs1100507-stock-20210108-derived.csv.gz");
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(stock)), WINDOWS))) {
			reader.lines()
				.map((line) -> line.split(";", -1))
				.filter((field) -> field[0].equals("structureet"))
				.forEach((field) -> {
					String town = field[15].replaceFirst("^\\S+ ", "").replaceFirst(" CEDEX.*", "");
					String id = "finess-" + field[1];
					this.known.put(id,
							Candidate
								.of(id, Label.ESTABLISHMENT, "FINESS_" + field[18], List.of(HospitalName.of(field[3])))
								.in(List.of(HospitalName.of(town)))
								.numbered(field[1], null)
								.of(Set.of("finess-" + field[2]), Set.of()));
				});
		}
	}

}
