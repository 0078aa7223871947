package org.hospitalgraph.api;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.hospitalgraph.Api;
import org.hospitalgraph.ServiceTest;
import org.hospitalgraph.dossier.Dossiers;
import org.hospitalgraph.dossier.read.DossierFile;
import org.hospitalgraph.mention.Known;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts of documents, over HTTP. */
@ServiceTest
class DraftTests {

	private static final String TEXT = """
			Lens, le 28 juin 2016

			Le GHT de l’Artois est créé le 1er juillet 2016. Il réunit le CH de Lens (établissement support) et le CH de Saint-Exemple.
			""";

	@Autowired
	private Api api;

	@Test
	void proposesFactsWithTheSentencesThatSayThem() {
		Api.Answer answer = this.api.send("/api/v1/drafts?id=artois-2016&title=Cr%C3%A9ation",
				"text/plain; charset=utf-8", TEXT.getBytes(StandardCharsets.UTF_8), "Accept", "application/json");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		JsonNode draft = answer.json();
		assertThat(draft.at("/source/id").asString()).isEqualTo("artois-2016");
		assertThat(draft.at("/source/published").asString()).isEqualTo("2016-06-28");
		JsonNode fact = draft.at("/facts/0");
		assertThat(fact.get("from").asString()).isEqualTo("ch-lens");
		assertThat(fact.get("role").asString()).isEqualTo("support");
		String text = draft.get("text").asString();
		assertThat(text.substring(fact.at("/passage/start").asInt(), fact.at("/passage/end").asInt()))
			.startsWith("Il réunit le CH de Lens");
	}

	@Test
	void writesADossierThatIsValid() throws Exception {
		Api.Answer answer = this.api.send("/api/v1/drafts?id=artois-2016&published=2016-06-28",
				"text/plain; charset=utf-8", TEXT.getBytes(StandardCharsets.UTF_8), "Accept", "application/yaml");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.header("Content-Disposition")).contains("artois-2016.yaml");
		assertThat(Dossiers.check(Known.files(), List.of(new DossierFile("artois-2016.yaml", answer.text()))).errors())
			.isEmpty();
	}

	@Test
	void saysWhyADocumentCannotBeRead() {
		Api.Answer broken = this.api.send("/api/v1/drafts", "application/pdf",
				"%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "Accept-Language", "en");
		assertThat(broken.status()).isEqualTo(400);
		assertThat(broken.json().at("/errors/0/message").asString()).contains("damaged");
		assertThat(this.api.send("/api/v1/drafts", "application/pdf", new byte[(20 << 20) + 1]).status())
			.isEqualTo(413);
		assertThat(this.api.send("/api/v1/drafts", "image/png", new byte[] { 1 }).status()).isEqualTo(415);
	}

}
