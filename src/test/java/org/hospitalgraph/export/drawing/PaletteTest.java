package org.hospitalgraph.export.drawing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hospitalgraph.export.drawing.Palette.Swatch;
import org.hospitalgraph.model.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTest {

	private static final double[] WHITE = { 1, 1, 1 };

	/** #121212, the background of dark pages. */
	private static final double[] DARK = { 0.006, 0.006, 0.006 };

	/**
	 * Labels through which hospitals cooperate: their colours alone must be
	 * distinguishable.
	 */
	private static final List<String> CORE = List.of("Establishment", "Groupement", "Convention", "Federation",
			"Network", "Initiative");

	@Test
	void knowsEveryLabelAndCategoryOfTheModel() {
		Set<String> known = new HashSet<>();
		Palette.swatches().forEach((swatch) -> known.add(swatch.label() + "/" + swatch.category()));
		for (Label label : Label.values()) {
			assertThat(known).contains(label.text() + "/null");
			label.categories().forEach((category) -> assertThat(known).contains(label.text() + "/" + category));
		}
	}

	@Test
	void givesNoTwoTheSameColour() {
		assertThat(Palette.swatches().stream().map((swatch) -> swatch.style().colour())).doesNotHaveDuplicates();
	}

	@Test
	void givesNoTwoLabelsTheSameShape() {
		assertThat(Palette.swatches()
			.stream()
			.filter((swatch) -> swatch.category() == null)
			.map((swatch) -> swatch.style().shape())).doesNotHaveDuplicates();
	}

	@Test
	void canBeSeenOnWhiteAndOnDark() {
		for (Swatch swatch : Palette.swatches()) {
			double[] colour = linear(swatch.style().colour());
			assertThat(contrast(colour, WHITE)).as("%s on white", swatch).isGreaterThanOrEqualTo(3);
			assertThat(contrast(colour, DARK)).as("%s on dark", swatch).isGreaterThanOrEqualTo(3);
		}
	}

	@ParameterizedTest
	@EnumSource(Sight.class)
	void tellsApartWhatHospitalsCooperateThrough(Sight sight) {
		for (String one : CORE) {
			for (String other : CORE) {
				if (!one.equals(other)) {
					assertThat(difference(sight.of(Palette.of(one, null)), sight.of(Palette.of(other, null))))
						.as("%s and %s", one, other)
						.isGreaterThan(20);
				}
			}
		}
	}

	@Test
	void showsAnUnknownCategoryLikeItsLabelAndAnUnknownLabelInGrey() {
		assertThat(Palette.of("Establishment", "355")).isEqualTo(Palette.of("Establishment", null));
		assertThat(Palette.of("Unheard", null).colour()).isEqualTo("#7e7a73");
	}

	private static double[] linear(String colour) {
		return IntStream.of(1, 3, 5)
			.mapToDouble((start) -> Integer.parseInt(colour, start, start + 2, 16) / 255.0)
			.map((channel) -> (channel <= 0.04045) ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4))
			.toArray();
	}

	private static double luminance(double[] colour) {
		return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2];
	}

	private static double contrast(double[] one, double[] other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** CIE 1976. */
	private static double difference(double[] one, double[] other) {
		double[] first = lab(one);
		double[] second = lab(other);
		return Math.sqrt(IntStream.range(0, 3).mapToDouble((i) -> Math.pow(first[i] - second[i], 2)).sum());
	}

	private static double[] lab(double[] colour) {
		double x = cube((0.4124 * colour[0] + 0.3576 * colour[1] + 0.1805 * colour[2]) / 0.95047);
		double y = cube(luminance(colour));
		double z = cube((0.0193 * colour[0] + 0.1192 * colour[1] + 0.9505 * colour[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double cube(double value) {
		return (value > 0.008856) ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
	}

	/** Machado, Oliveira and Fernandes 2009, severity 1. */
	private enum Sight {

		NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
		PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
		DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

		private final double[] matrix;

		Sight(double... matrix) {
			this.matrix = matrix;
		}

		double[] of(Style style) {
			double[] colour = linear(style.colour());
			return Arrays.stream(new int[] { 0, 3, 6 })
				.mapToDouble((row) -> this.matrix[row] * colour[0] + this.matrix[row + 1] * colour[1]
						+ this.matrix[row + 2] * colour[2])
				.map((channel) -> Math.clamp(channel, 0, 1))
				.toArray();
		}

	}

}
