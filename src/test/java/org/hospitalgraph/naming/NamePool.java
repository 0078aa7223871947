package org.hospitalgraph.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hospitalgraph.naming.match.Typing;

/**
 * Replaces the full-text index of the graph: finds the entities that share words with a
 * written name, those with rare words first; a word may have a typing error.
 */
class NamePool {

	private final Map<String, List<Candidate>> byToken = new HashMap<>();

	private final Map<String, List<Candidate>> byNumber = new HashMap<>();

	private final Map<String, List<String>> near = new HashMap<>();

	private final int size;

	NamePool(List<Candidate> candidates) {
		this.size = candidates.size();
		for (Candidate candidate : candidates) {
			Stream.concat(candidate.names().stream(), candidate.former().stream())
				.flatMap((name) -> Stream.concat(name.tokens().stream(), name.initials().stream()))
				.distinct()
				.forEach((token) -> this.byToken.computeIfAbsent(token, (key) -> new ArrayList<>()).add(candidate));
			if (candidate.finess() != null) {
				this.byNumber.computeIfAbsent(candidate.finess(), (key) -> new ArrayList<>()).add(candidate);
			}
			if (candidate.siren() != null) {
				this.byNumber.computeIfAbsent(candidate.siren(), (key) -> new ArrayList<>()).add(candidate);
			}
		}
	}

	List<Candidate> find(WrittenName written, int most) {
		OfficialNumber number = written.number();
		if (number != null) {
			return this.byNumber.getOrDefault(number.text(), List.of());
		}
		Map<Candidate, Double> points = new HashMap<>();
		for (String token : written.tokens()) {
			add(points, token, 1);
			if (token.length() >= 4) {
				this.near.computeIfAbsent(token, this::near).forEach((other) -> add(points, other, 0.6));
			}
		}
		return points.entrySet()
			.stream()
			.sorted(Map.Entry.<Candidate, Double>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Candidate::id))))
			.limit(most)
			.map(Map.Entry::getKey)
			.collect(Collectors.toList());
	}

	private List<String> near(String token) {
		int most = (token.length() >= 6) ? 2 : 1;
		return this.byToken.keySet()
			.stream()
			.filter((other) -> Math.abs(other.length() - token.length()) <= most && !other.equals(token)
					&& Typing.distance(token, other) <= most)
			.toList();
	}

	private void add(Map<Candidate, Double> points, String token, double factor) {
		List<Candidate> holders = this.byToken.getOrDefault(token, List.of());
		double rarity = Math.log((double) this.size / Math.max(1, holders.size())) + 0.1;
		for (Candidate holder : holders) {
			// shorter names have a higher score, as in a full-text index
			int length = holder.names().stream().mapToInt((name) -> name.tokens().size()).min().orElse(1);
			points.merge(holder, factor * rarity / (1 + 0.1 * length), Double::sum);
		}
	}

}
