package org.hospitalgraph.naming;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Properties of any name of a hospital, tested with random names; the name of each test
 * gives its seed.
 */
class NamesPropertiesTests {

	private static final List<String> KINDS = List.of("Centre hospitalier", "CH", "C.H.", "CHU", "Clinique", "Hôpital",
			"Groupement hospitalier de territoire", "GCS", "Centre hospitalier universitaire");

	private static final List<String> PLACES = List.of("Saint-Amand-les-Eaux", "Le Cateau-Cambrésis", "L’Isle-Adam",
			"Béziers", "Évreux", "Œuilly", "Bar-le-Duc", "Villeneuve-d’Ascq", "La Roche-sur-Yon", "Aÿ", "Lille");

	private static final List<String> LINKS = List.of(" de ", " d’", " du ", " ", " – ");

	@ParameterizedTest
	@MethodSource("seeds")
	void caseDoesNotTellNamesApart(long seed) {
		String name = name(new Random(seed));
		assertSame(name.toUpperCase(Locale.FRENCH), name);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void blanksHyphensAndApostrophesDoNotTellNamesApart(long seed) {
		String name = name(new Random(seed));
		assertSame("  " + name.replace(" ", "   ") + " ", name);
		assertSame(name.replace('’', '\''), name);
		assertSame(name.replace("-", " "), name);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theWordsOfANameAreTheirOwnSpelling(long seed) {
		HospitalName name = HospitalName.of(name(new Random(seed)));
		assertThat(HospitalName.plainWords(String.join(" ", name.words()))).isEqualTo(name.words());
	}

	private static void assertSame(String written, String name) {
		HospitalName one = HospitalName.of(written);
		HospitalName other = HospitalName.of(name);
		assertThat(one.kind()).isEqualTo(other.kind());
		assertThat(one.words()).isEqualTo(other.words());
	}

	private static String name(Random random) {
		return one(KINDS, random) + one(LINKS, random) + one(PLACES, random)
				+ (random.nextBoolean() ? one(LINKS, random) + one(PLACES, random) : "");
	}

	private static String one(List<String> of, Random random) {
		return of.get(random.nextInt(of.size()));
	}

	static LongStream seeds() {
		return LongStream.range(0, 200);
	}

}
