package org.hospitalgraph.export.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * One colour and shape for each label, one shade of it for each category. The colours
 * have a contrast of at least 3 to 1 with white and with a dark page, and readers with
 * deuteranopia or protanopia can distinguish the labels; PaletteTest checks both. No two
 * labels have the same shape.
 */
public final class Palette {

	/** The colour of each label or label/category. */
	private static final String COLOURS = """
			Establishment #2f72f7
			Establishment/CHU #0568b3
			Establishment/CHR #066ece
			Establishment/CH #0571f1
			Establishment/CLCC #3376fb
			Establishment/EPSM #4e7cfd
			Establishment/PRIVATE #6382fd
			Establishment/FOREIGN #7587fd
			Establishment/ARMY #0095eb
			Establishment/HAD #186c96
			Establishment/EHPAD #1f53ff
			Establishment/MEDICO_SOCIAL #6b93c7
			Establishment/MSP #758ddb
			Establishment/HEALTH_CENTRE #0090ff
			Groupement #db7c0d
			Groupement/GHT #a84a01
			Groupement/GCS #b5600b
			Groupement/CHT #bf720c
			Groupement/CPTS #c68311
			Groupement/DIRECTION_COMMUNE #d9542b
			Groupement/GCSMS #c97855
			Groupement/GIP #e7642d
			Groupement/GIE #8f5f00
			Groupement/GRADES #945438
			Groupement/DAC #b28a38
			Convention #6e9e89
			Convention/ASSOCIATION #426f51
			Convention/CONSTITUTIVE #4c8167
			Convention/FRAMEWORK #54907b
			Convention/CROSS_BORDER #5c9d8e
			Federation #cc71d2
			Federation/FHU #8d46b0
			Federation/FMIH #d769bd
			Federation/DHU #b04cc4
			Federation/GHU #d4509f
			Network #947e46
			Network/CLINICAL_INVESTIGATION #81602d
			Network/RESEARCH_SUPPORT #8d733c
			Network/CROSS_BORDER_ZONE #96834a
			Network/EQUIPMENT #9c9257
			Network/GIRCI #a18e72
			Network/PERINATAL #9b8e3b
			Network/RARE_DISEASE #7a7552
			Network/COREVIH #9e6d2e
			Network/ONCOLOGY #b2864d
			Network/ERHR #6e6735
			Initiative #0f6c79
			Initiative/PLATFORM #0d7174
			Initiative/CENTRE #067c84
			Initiative/PROGRAMME #128693
			Initiative/SCHEME #0c8ea3
			Initiative/EVENT #0896b2
			Initiative/PROJECT #0a9dc1
			Initiative/FILIERE #0ca1a1
			Act #b1435f
			Act/DECREE #b8325a
			Act/ARRETE #b9505c
			Act/DECISION #cc5a6a
			Act/CIRCULAIRE #d66b75
			Act/AVENANT #c04a78
			Institution #8a5e58
			Territory #636700
			Territory/REGION #72660b
			Territory/INTERREGION #797205
			Territory/DEPARTEMENT #7c7e0c
			Territory/BASSIN #7e8908
			Territory/COUNTRY #7c9309
			Territory/COMMUNE #779d01
			Theme #6a51b5
			Theme/SPECIALTY #5b5abc
			Theme/PATHWAY #7165c9
			Theme/MISSION #856dd3
			Theme/OBJECTIVE #9875da
			Theme/TRANSVERSAL #aa7ce0
			Software #627482
			Figure #7e7a73
			Name #87858b
			Source #7f6342
			""";

	private static final Style UNKNOWN = new Style("#7e7a73", Shape.CIRCLE);

	private static final Map<String, Style> STYLES = styles();

	private Palette() {
	}

	/**
	 * The style of a category; one that the palette does not know looks like its label.
	 * @param label as in the API
	 * @param category as in the API
	 */
	public static Style of(String label, @Nullable String category) {
		Style own = STYLES.get(label + "/" + category);
		return (own != null) ? own : STYLES.getOrDefault(label, UNKNOWN);
	}

	/** The whole palette, for the page and its legend. */
	public static List<Swatch> swatches() {
		return STYLES.entrySet().stream().map((entry) -> Swatch.of(entry.getKey(), entry.getValue())).toList();
	}

	private static Map<String, Style> styles() {
		Map<String, Style> styles = new LinkedHashMap<>();
		COLOURS.lines().map((line) -> line.split(" ")).forEach((row) -> {
			Optional<Label> label = Label.of(row[0].split("/")[0]);
			styles.put(row[0], new Style(row[1], shape(label.orElseThrow())));
		});
		return styles;
	}

	private static Shape shape(Label label) {
		return switch (label) {
			case ESTABLISHMENT -> Shape.CIRCLE;
			case GROUPEMENT -> Shape.HEXAGON;
			case CONVENTION -> Shape.RECTANGLE;
			case FEDERATION -> Shape.DIAMOND;
			case NETWORK -> Shape.OCTAGON;
			case INITIATIVE -> Shape.TRIANGLE;
			case ACT -> Shape.CUT;
			case INSTITUTION -> Shape.PENTAGON;
			case TERRITORY -> Shape.ROUNDED;
			case THEME -> Shape.STAR;
			case SOFTWARE -> Shape.PARALLELOGRAM;
			case SOURCE -> Shape.TAG;
			case FIGURE -> Shape.HEPTAGON;
			case NAME -> Shape.VEE;
		};
	}

	/**
	 * A line of the palette.
	 *
	 * @param label as in the API
	 * @param category as in the API; absent for the label itself
	 * @param style its appearance
	 */
	public record Swatch(String label, @Nullable String category, Style style) {

		private static Swatch of(String key, Style style) {
			int slash = key.indexOf('/');
			return (slash < 0) ? new Swatch(key, null, style)
					: new Swatch(key.substring(0, slash), key.substring(slash + 1), style);
		}

	}

}
