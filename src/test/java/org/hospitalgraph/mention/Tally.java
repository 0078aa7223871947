package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was expected and what was found. */
public final class Tally {

	private final List<String> lines = new ArrayList<>();

	private int expected;

	private int found;

	private int right;

	public void add(String where, List<String> wanted, List<String> got) {
		Set<String> expectation = new TreeSet<>(wanted);
		Set<String> answer = got.stream().collect(Collectors.toCollection(TreeSet::new));
		this.expected += expectation.size();
		this.found += answer.size();
		for (String one : expectation) {
			if (answer.contains(one)) {
				this.right++;
			}
			else {
				this.lines.add(where + " misses " + one);
			}
		}
		answer.stream()
			.filter((one) -> !expectation.contains(one))
			.forEach((one) -> this.lines.add(where + " has " + one));
	}

	/** The figures in one line, then what is missing and what is wrong. */
	public List<String> report(String what) {
		List<String> report = new ArrayList<>();
		report.add("%s: recall %.3f, precision %.3f (%d expected, %d found)".formatted(what, recall(), precision(),
				this.expected, this.found));
		this.lines.forEach((line) -> report.add("  " + line));
		return report;
	}

	public double recall() {
		return (this.expected == 0) ? 1 : (double) this.right / this.expected;
	}

	public double precision() {
		return (this.found == 0) ? 1 : (double) this.right / this.found;
	}

}
