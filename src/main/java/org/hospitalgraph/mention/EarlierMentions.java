package org.hospitalgraph.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.hospitalgraph.mention.EntityLinking.Linked;
import org.hospitalgraph.mention.spotter.SpottedWords;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/** The entities named so far, to which {@code le CHU} may refer. */
final class EarlierMentions {

	private static final int BY_REPETITION = 95;

	private final String text;

	private final Map<String, Mention> last = new HashMap<>();

	private final Map<String, Set<String>> named = new HashMap<>();

	private final Map<String, Set<String>> inParagraph = new HashMap<>();

	private final Map<String, Set<String>> inLine = new HashMap<>();

	private int paragraphEnd;

	private int lineEnd;

	EarlierMentions(String text) {
		this.text = text;
	}

	/** A mention, or the one to which a repetition refers; empty if that is open. */
	@Nullable Mention of(Linked linked, @Nullable Mention mention) {
		SpottedWords found = linked.found();
		if (found.start() >= this.paragraphEnd) {
			int end = this.text.indexOf("\n\n", found.start());
			this.paragraphEnd = (end < 0) ? Integer.MAX_VALUE : end;
			this.inParagraph.clear();
		}
		if (found.start() >= this.lineEnd) {
			int end = this.text.indexOf('\n', found.start());
			this.lineEnd = (end < 0) ? Integer.MAX_VALUE : end;
			this.inLine.clear();
		}
		if (mention != null) {
			words(mention).forEach((word) -> keep(word, mention));
			return mention;
		}
		return again(found, found.kinds().getFirst());
	}

	private void keep(String word, Mention mention) {
		this.last.put(word, mention);
		this.named.computeIfAbsent(word, (kind) -> new HashSet<>()).add(mention.key());
		this.inLine.computeIfAbsent(word, (kind) -> new HashSet<>()).add(mention.key());
		this.inParagraph.computeIfAbsent(word, (kind) -> new HashSet<>()).add(mention.key());
	}

	private @Nullable Mention again(SpottedWords found, Kind kind) {
		Mention before = this.last.get(kind.name());
		if (before == null) {
			return null;
		}
		boolean one = this.named.getOrDefault(kind.name(), Set.of()).size() == 1
				|| this.inLine.getOrDefault(kind.name(), Set.of()).size() == 1;
		boolean alone = one || this.inParagraph.getOrDefault(kind.name(), Set.of()).size() == 1;
		if (!alone) {
			return null;
		}
		return new Mention(found.start(), found.end(), this.text.substring(found.start(), found.end()), before.entity(),
				Math.min(before.score(), BY_REPETITION), before.match() && one, before.label(), before.kind(),
				before.place(), before.name(), true, before.alternatives());
	}

	/** The kinds by which it may be repeated. */
	private static Set<String> words(Mention mention) {
		Set<String> words = new LinkedHashSet<>();
		if (mention.kind() != null) {
			words.add(mention.kind());
		}
		if (mention.entity() != null && mention.entity().category() != null) {
			words.add(mention.entity().category());
		}
		if (Label.GROUPEMENT.text().equals(mention.label())) {
			words.add(Kind.GROUPEMENT.name());
		}
		if (words.contains("CH") || words.contains("CHI")) {
			words.add(Kind.HOPITAL.name());
			words.add(Kind.CH.name());
		}
		return words;
	}

}
