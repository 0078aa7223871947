package org.hospitalgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.EntityLinking.Linked;
import org.hospitalgraph.mention.lexicon.KnownEntity;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.Piece;
import org.hospitalgraph.mention.lexicon.Word;
import org.hospitalgraph.mention.spotter.Acronyms;
import org.hospitalgraph.mention.spotter.SpottedWords;
import org.hospitalgraph.mention.spotter.SpottedWords.How;
import org.hospitalgraph.mention.spotter.Spotter;
import org.hospitalgraph.mention.spotter.TableGroups;
import org.hospitalgraph.mention.value.Dates;
import org.hospitalgraph.mention.value.Figures;
import org.hospitalgraph.model.Label;
import org.hospitalgraph.naming.Kind;
import org.jspecify.annotations.Nullable;

/** Finds entities, dates and figures in a text. */
public final class Mentions {

	private static final Set<Kind> INSTITUTIONS = Set.of(Kind.ARS, Kind.UNIVERSITE, Kind.FACULTE);

	private static final Set<Kind> FEDERATIONS = Set.of(Kind.FMIH, Kind.FHU);

	private static final Set<Kind> GROUPEMENTS = Set.of(Kind.GHT, Kind.GCS, Kind.GCSMS, Kind.CHT, Kind.CPTS,
			Kind.GROUPEMENT, Kind.GIP, Kind.GIE);

	/** All sorts of blanks, replaced one by one, so that positions stay the same. */
	private static final Pattern BLANK = Pattern.compile("[\\r\\f\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

	private final Lexicon lexicon;

	public Mentions(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Everything that a text names. */
	public TextMentions in(String text) {
		String plain = BLANK.matcher(text).replaceAll(" ");
		List<SpottedWords> found = new Spotter(Word.of(plain), this.lexicon).all();
		found = new Acronyms(plain, TableGroups.in(plain, found)).all();
		List<Linked> linked = new EntityLinking(this.lexicon).link(found);
		List<Mention> mentions = new ArrayList<>();
		EarlierMentions recall = new EarlierMentions(text);
		for (Linked one : linked) {
			Mention mention = recall.of(one, (one.found().how() == How.AGAIN) ? null : mention(text, one));
			if (mention != null) {
				mentions.add(mention);
			}
		}
		Dates dates = Dates.in(plain);
		return new TextMentions(HospitalGroups.resolved(plain, ShortNames.resolved(List.copyOf(mentions))), dates.all(),
				Figures.in(plain, dates));
	}

	private static Mention mention(String text, Linked linked) {
		SpottedWords found = linked.found();
		KnownEntity meant = linked.meant();
		Kind kind = found.kinds().isEmpty() ? null : found.kinds().getFirst();
		String label = (meant != null) ? meant.summary().label() : label(kind, found);
		String written = (found.unit() != null) ? found.unit().toUpperCase(java.util.Locale.ROOT)
				: (kind != null) ? kind.name() : null;
		return new Mention(found.start(), found.end(), text.substring(found.start(), found.end()),
				(meant != null) ? meant.summary() : null, linked.score(), meant != null, label, written, found.place(),
				linked.name(), false, EntityLinking.alternatives(linked));
	}

	private static @Nullable String label(@Nullable Kind kind, SpottedWords found) {
		if (kind == null) {
			return (found.how() == How.TOWN) ? Label.ESTABLISHMENT.text()
					: found.named().stream().findFirst().map((one) -> one.summary().label()).orElse(null);
		}
		if (INSTITUTIONS.contains(kind)) {
			return Label.INSTITUTION.text();
		}
		if (FEDERATIONS.contains(kind)) {
			return Label.FEDERATION.text();
		}
		if (kind == Kind.GIRCI || Piece.isNetwork(found.unit())) {
			return Label.NETWORK.text();
		}
		return GROUPEMENTS.contains(kind) ? Label.GROUPEMENT.text() : Label.ESTABLISHMENT.text();
	}

}
