package org.hospitalgraph.page;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;

import org.hospitalgraph.Patience;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's Chromium, without a window. */
final class Chromium implements AutoCloseable {

	private static final String BROWSER = "/usr/bin/chromium";

	private static final String DRIVER = "/usr/bin/chromedriver";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final ChromeDriver driver;

	private final Path downloads;

	/** The actions since the page was opened: clicks, and fields filled in. */
	private int acts;

	private Chromium(ChromeDriver driver, Path downloads) {
		this.driver = driver;
		this.downloads = downloads;
	}

	/**
	 * Skips the test without Chromium, except in continuous integration.
	 */
	static void assume() {
		boolean there = new File(BROWSER).canExecute() && new File(DRIVER).canExecute();
		Assumptions.assumeTrue(there || Boolean.parseBoolean(System.getenv("CI")),
				"there is no " + BROWSER + " with " + DRIVER + ": the page is not tested");
	}

	static Chromium start() {
		try {
			Path downloads = Files.createTempDirectory("hospital-graph-downloads");
			ChromeOptions options = new ChromeOptions();
			options.setBinary(BROWSER);
			options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
					"--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=fr",
					"--force-prefers-reduced-motion",
					"--user-data-dir=" + Files.createTempDirectory("hospital-graph-chromium"));
			options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString(),
					"download.prompt_for_download", false, "intl.accept_languages", "fr"));
			LoggingPreferences logs = new LoggingPreferences();
			logs.enable(LogType.BROWSER, Level.ALL);
			options.setCapability("goog:loggingPrefs", logs);
			ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(new File(DRIVER))
				.usingAnyFreePort()
				.build();
			return new Chromium(new ChromeDriver(service, options), downloads);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A window of this size, in this theme; a phone has a narrow one. */
	void look(int width, int height, boolean dark) {
		this.driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
		this.driver.executeCdpCommand("Emulation.setEmulatedMedia",
				Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
						Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
	}

	/** Opens an address and waits until the page is ready. */
	void open(String url) {
		this.driver.get(url);
		this.acts = 0;
		until("return document.documentElement.dataset.ready");
	}

	void visit(String url) {
		this.driver.get(url);
	}

	/**
	 * Waits for a script to return something other than false, null, 0 or an empty value.
	 */
	Object until(String script) {
		return new WebDriverWait(this.driver, Patience.of(PATIENCE), Duration.ofMillis(60)).withMessage(script)
			.until((any) -> {
				Object value = ask(script);
				return (value == null || Boolean.FALSE.equals(value) || "".equals(value)
						|| Long.valueOf(0).equals(value)) ? null : value;
			});
	}

	Object ask(String script) {
		return ((JavascriptExecutor) this.driver).executeScript(script);
	}

	String text(String selector) {
		return find(selector).getText();
	}

	WebElement find(String selector) {
		return new WebDriverWait(this.driver, Patience.of(PATIENCE), Duration.ofMillis(60))
			.until((any) -> this.driver.findElements(By.cssSelector(selector))
				.stream()
				.filter(WebElement::isDisplayed)
				.findFirst()
				.orElse(null));
	}

	void click(String selector) {
		find(selector).click();
		this.acts++;
	}

	/** Writes into a field and presses Enter. */
	void write(String selector, String text) {
		WebElement field = find(selector);
		field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER);
		this.acts++;
	}

	int acts() {
		return this.acts;
	}

	/** Types where the focus is. */
	void press(CharSequence... keys) {
		this.driver.switchTo().activeElement().sendKeys(keys);
	}

	/** Types a name into a search field and takes the first suggestion. */
	void choose(String selector, String name) {
		WebElement field = find(selector);
		field.sendKeys(name);
		until("return document.activeElement.getAttribute('aria-activedescendant')");
		field.sendKeys(Keys.ENTER);
		this.acts++;
	}

	Path downloads() {
		return this.downloads;
	}

	/** The errors in the console since the last call. */
	List<String> errors() {
		return this.driver.manage()
			.logs()
			.get(LogType.BROWSER)
			.getAll()
			.stream()
			.filter((entry) -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
			.map(LogEntry::getMessage)
			.toList();
	}

	/**
	 * Waits for that many lines in the console, which come some time after what the page
	 * shows.
	 */
	List<String> complaints(int expected) {
		List<String> said = new ArrayList<>();
		new WebDriverWait(this.driver, Patience.of(PATIENCE)).until((driver) -> {
			said.addAll(errors());
			return said.size() >= expected;
		});
		return said;
	}

	/** Panel and labels move to their places a moment after the diagram is there. */
	void settle() {
		this.driver.executeAsyncScript("setTimeout(arguments[0], 1200)");
	}

	void picture(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.write(file, this.driver.getScreenshotAs(OutputType.BYTES));
	}

	ChromeDriver driver() {
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.quit();
	}

}
