package org.hospitalgraph.page;

import java.time.Year;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A timeline says nothing about the future. */
class TimelineTests extends Explorer {

	/** Where lines end and where today is, in thousandths of the axis. */
	private static final String ENDS = """
			const all = document.querySelector('#probe') ?? document.querySelector('#view-timeline');
			const today = parseFloat(all.querySelector('.today').style.left) * 10;
			const ends = (selector) => [...all.querySelectorAll(selector)]
			  .map((one) => Number(one.getAttribute('x')) + Number(one.getAttribute('width')));
			""";

	@ParameterizedTest
	@ValueSource(strings = { "/?view=change&show=timeline&lang=fr", "/?around=chu-lille&hide=&show=timeline&lang=fr",
			"/?around=ch-valenciennes&at=2012&show=timeline&lang=fr" })
	void noLineGoesBeyondTodayWhereTheAxisEnds(String address) {
		shown(address);
		assertThat(this.chromium
			.ask(ENDS + "return ends('rect.solid, rect.open').filter((end) => end > today + 0.01).length"))
			.isEqualTo(0L);
		assertThat(this.chromium.ask(ENDS + "return ends('rect.open').length")).isNotEqualTo(0L);
		assertThat(this.chromium.ask(ENDS + "return ends('rect.open').every((end) => Math.abs(end - today) < 0.01)"))
			.isEqualTo(true);
		assertThat(this.chromium.ask(ENDS + "return today > 940 && today < 1000")).isEqualTo(true);
		assertThat(years()).isNotEmpty().allMatch((year) -> Integer.parseInt(year) <= Year.now().getValue());
		assertThat(this.chromium.text("#view-timeline .today-word")).isEqualTo("aujourd’hui");
		assertThat(this.chromium.text("#view-timeline p")).contains("jusqu’à aujourd’hui", "un lien commence")
			.doesNotContain("prévu");
	}

	/** What is to begin later is beyond today, and what is to end later is not. */
	@Test
	void onlyWhatIsToBeginLaterIsBeyondToday() {
		shown("/?view=change&show=timeline&lang=en");
		int year = Year.now().getValue();
		this.chromium.ask("""
				const { put, view } = await import('/js/view.js');
				const { render } = await import('/js/timeline.js');
				const probe = document.createElement('div');
				probe.id = 'probe';
				document.body.append(probe);
				const seen = view();
				const some = (id, created, ended) => ({ id, label: 'Network', name: id, created, ended });
				const year = %d;
				put({ ...seen, links: [], nodes: [some('ends', '2010', `${year + 8}`), some('open', '2010'),
				  some('new', `${year}-01-01`), some('begins', `${year + 3}`, `${year + 5}`)] });
				render(probe);
				put(seen);""".formatted(year));
		assertThat(this.chromium.ask(ENDS + "return ends('rect.solid').filter((end) => end > today + 0.01).length"))
			.isEqualTo(1L);
		assertThat(this.chromium.ask(ENDS + "return ends('rect.open').every((end) => Math.abs(end - today) < 0.01)"))
			.isEqualTo(true);
		assertThat(this.chromium.ask(ENDS + "return ends('rect').every((end) => end <= 1000) && today < 900"))
			.isEqualTo(true);
		assertThat(this.chromium.text("#probe p")).contains("After today: only planned");
	}

	@Test
	void theYearsFitOnAPhone() {
		this.chromium.look(400, 820, false);
		shown("/?view=change&show=timeline&lang=fr");
		assertThat(this.chromium.ask("const all = document.querySelector('#view-timeline .timeline');"
				+ " return all.scrollWidth <= all.clientWidth"))
			.isEqualTo(true);
	}

	private void shown(String address) {
		open(address);
		this.chromium.until("return document.querySelector('#view-timeline .today')");
	}

	@SuppressWarnings("unchecked")
	private List<String> years() {
		return (List<String>) this.chromium
			.ask("return [...document.querySelectorAll('#view-timeline .year')].map((one) => one.textContent)");
	}

}
