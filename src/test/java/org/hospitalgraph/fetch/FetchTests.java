package org.hospitalgraph.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Downloads from a stand-in for data.gouv.fr, with everything that may go wrong. */
class FetchTests {

	private static final byte[] CONTENT = "{\"schemaVersion\": \"v1.0.0\"}\n".repeat(20_000)
		.getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	private StandIn standIn;

	private final RegisterCatalogue catalogue = RegisterCatalogue.shipped();

	@BeforeEach
	void start() throws IOException {
		this.standIn = new StandIn();
		this.standIn.publish("finess-structures-1", "finess-structures-journalier-20261001.json.gz", CONTENT);
	}

	@AfterEach
	void stop() {
		this.standIn.close();
	}

	@Test
	void takesTheNewestDailyFileOfStructures() throws IOException {
		this.standIn.publish("finess-structures-1", "finess-structures-journalier-20260930.json.gz", new byte[] { 1 });
		this.standIn.publish("finess-structures-1", "finess-structures-mensuel-202611.json.gz", new byte[] { 2 });
		this.standIn.publish("finess-structures-1", "finess-activites-journalier-20261105.json.gz", new byte[] { 3 });
		Path file = fetched();
		assertThat(file).hasFileName("finess-structures-journalier-20261001.json.gz").hasBinaryContent(CONTENT);
	}

	@Test
	void fetchesNoFileTwiceThatIsTheSame() throws IOException {
		fetched();
		fetched();
		assertThat(this.standIn.asked()).filteredOn((path) -> path.startsWith("/files/")).hasSize(1);
	}

	@Test
	void goesOnWhereItWasBrokenOff() throws IOException {
		this.standIn.breakOffAfter(100_000);
		assertThat(fetched()).hasBinaryContent(CONTENT);
		assertThat(this.standIn.ranges()).contains("bytes=100000-");
	}

	@Test
	void goesOnAfterTheCommandWasKilled() throws IOException {
		this.standIn.breakOffAfter(100_000);
		this.standIn.breakAlwaysAfter(0);
		assertThatThrownBy(this::fetched).isInstanceOf(NotFetched.class).hasMessageContaining("broke off");
		this.standIn.breakAlwaysAfter(-1);
		assertThat(fetched()).hasBinaryContent(CONTENT);
		assertThat(this.standIn.ranges().getLast()).startsWith("bytes=");
	}

	@Test
	void usesNoFileWithAnotherChecksum() throws IOException {
		this.standIn.lie(true);
		assertThatThrownBy(this::fetched).isInstanceOf(NotFetched.class).hasMessageContaining("checksum");
		assertThat(this.folder.resolve("finess-plus/finess-structures-journalier-20261001.json.gz")).doesNotExist();
	}

	@Test
	void waitsWhenItIsAskedTo() throws IOException {
		this.standIn.answerFirst(429, 503);
		assertThat(fetched()).hasBinaryContent(CONTENT);
	}

	@Test
	void waitsForNobodyForHours() {
		this.standIn.retryAfter("86400");
		this.standIn.answerFirst(503);
		assertThatThrownBy(this::fetched).isInstanceOf(NotFetched.class).hasMessageContaining("86400 s");
	}

	@Test
	void leavesAHostThatIsSilent() {
		this.standIn.sleep(Duration.ofSeconds(5));
		assertThatThrownBy(() -> fetcher(Duration.ofSeconds(1)).fetch(this.catalogue.named("finess-plus").getFirst()))
			.isInstanceOf(NotFetched.class)
			.hasMessageContaining("did not answer within 1 s");
	}

	@Test
	void followsARedirectOfTheStandInToItself() throws IOException {
		this.standIn.redirect("/elsewhere/",
				this.standIn.address() + "/files/finess-structures-journalier-20261001.json.gz");
		Path file = fetcher(Duration.ofSeconds(5)).fetch(URI.create(this.standIn.address() + "/elsewhere/file.gz"));
		assertThat(file).hasBinaryContent(CONTENT);
	}

	@Test
	void followsNobodyToAnotherHost() {
		for (String evil : new String[] { "http://localhost:1/x", "https://169.254.169.254/latest",
				"file:///etc/passwd", "http://static.data.gouv.fr/x", "https://static.data.gouv.fr.example.org/x" }) {
			this.standIn.redirect("/evil/", evil);
			assertThatThrownBy(
					() -> fetcher(Duration.ofSeconds(5)).fetch(URI.create(this.standIn.address() + "/evil/file.gz")))
				.as(evil)
				.isInstanceOf(NotFetched.class)
				.hasMessageContaining("redirects to");
		}
	}

	@Test
	void asksOverHttpsOnly() {
		Fetcher real = new Fetcher(this.catalogue, this.folder, null, Duration.ofSeconds(1), (bytes, size) -> {
		});
		assertThatThrownBy(() -> real.fetch(URI.create("http://static.data.gouv.fr/x.json.gz")))
			.isInstanceOf(NotFetched.class)
			.hasMessageContaining("only https");
	}

	@Test
	void asksWhetherAFileAtAnAddressHasChanged() throws IOException {
		URI address = URI.create(this.standIn.address() + "/files/finess-structures-journalier-20261001.json.gz");
		fetcher(Duration.ofSeconds(5)).fetch(address);
		Path again = fetcher(Duration.ofSeconds(5)).fetch(address);
		assertThat(again).hasBinaryContent(CONTENT);
		assertThat(this.standIn.statuses()).containsExactly(200, 304);
	}

	@Test
	void keepsWhatIsFetchedForWhoIsOffline() throws IOException {
		DataSet dataSet = this.catalogue.named("finess-plus").getFirst();
		assertThat(fetcher(Duration.ofSeconds(5)).kept(dataSet)).isEmpty();
		Path file = fetched();
		assertThat(fetcher(Duration.ofSeconds(5)).kept(dataSet)).contains(file);
		assertThat(Files.list(this.folder.resolve("finess-plus"))).hasSize(2);
	}

	@Test
	void knowsTheCountryAsSeveralInTheRightOrder() {
		assertThat(this.catalogue.named("country")).extracting(DataSet::name).containsExactly("finess-plus", "sae");
		assertThat(this.catalogue.named("liste.csv")).isEmpty();
	}

	private Path fetched() throws IOException {
		return fetcher(Duration.ofSeconds(10)).fetch(this.catalogue.named("finess-plus").getFirst());
	}

	private Fetcher fetcher(Duration patience) {
		return new Fetcher(this.catalogue, this.folder, URI.create(this.standIn.address()), patience, (bytes, size) -> {
		});
	}

}
