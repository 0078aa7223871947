package org.hospitalgraph.register;

import java.util.List;

import org.hospitalgraph.register.code.LegalNames;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegalNamesTests {

	@Test
	void keepsWhatTheFirstHospitalSaysThatItIs() {
		assertThat(of("CENTRE HOSPITALIER D'EMBRUN", "CH D'EMBRUN SLD")).isEqualTo("CENTRE HOSPITALIER D'EMBRUN");
		assertThat(of("CH DES ESCARTONS DE BRIANCON", "IFSI DU CH BRIANCON", "CH DE BRIANCON SLD"))
			.isEqualTo("CH DE BRIANCON");
	}

	@Test
	void leavesOutWhichSiteItIs() {
		assertThat(of("CH ARIEGE COUSERANS SITE ST LIZIER", "CH ARIEGE COUSERANS SITE ST GIRONS"))
			.isEqualTo("CH ARIEGE COUSERANS");
	}

	@Test
	void isCalledAsItsOnlySite() {
		assertThat(of("CH DES VALS")).isEqualTo("CH DES VALS");
	}

	/** A kind alone, however it is written, names nobody. */
	@Test
	void isNeverCalledByItsKindAlone() {
		assertThat(of("C.H. JEAN DE LUXEMBOURG HAUBOURDIN", "GROUPE HOSPITALIER LOOS", "EHPAD LES MAGNOLIAS"))
			.isEqualTo("C.H. JEAN DE LUXEMBOURG HAUBOURDIN");
		assertThat(of("CENTRE HOSPITALIER SPECIALISE ESQUIROL", "CMP LIMOGES", "CATTP ISLE"))
			.isEqualTo("CENTRE HOSPITALIER SPECIALISE ESQUIROL");
	}

	private static String of(String... sites) {
		LegalNames names = new LegalNames();
		int number = 0;
		for (String site : List.of(sites)) {
			names.add("590000000", "59000000" + number++, site, "355");
		}
		return String.valueOf(names.of("590000000"));
	}

}
