package org.hospitalgraph.document.drafting;

import java.util.List;
import java.util.regex.Pattern;

import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.Lineup;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.FigureMention;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure describes: somebody in its sentence, or the one that it goes on about.
 */
final class FigureOwners {

	/** {@code Le présent rapport compte 30 pages}: about the document itself. */
	private static final Pattern DOCUMENT = Pattern.compile(
			"\\W*(?:le\\s+présent|la\\s+présente|ce\\s+(?:document|rapport|dossier|texte)|cette\\s+(?:étude|enquête|brochure)|this\\s+(?:document|report|study))\\b",
			Clause.FLAGS);

	/** {@code Il compte}, {@code L’établissement emploie}, {@code - 300 lits}. */
	private static final Pattern GOES_ON = Pattern.compile(
			"\\W*(?:(?:en|depuis)\\s[^,.;]{0,30},\\s*)?(?:il|elle|l[’'](?:établissement|hôpital)|le\\s+CHR?U?\\s|cet\\s+(?:établissement|hôpital)|le\\s+(?:groupement|groupe)|ce\\s+groupement|on\\s+y|avec|it)\\b",
			Clause.FLAGS);

	/**
	 * Words for members: {@code regroupe}, {@code compte},
	 * {@code établissements parties}.
	 */
	private static final Pattern OF_MEMBERS = Pattern.compile(
			"\\b(?:compt\\p{L}+|compren\\p{L}+|compos\\p{L}+|constitu\\p{L}+|form(?:é|ent)\\p{L}*|regroup\\p{L}+|réuni\\p{L}*|rassembl\\p{L}+|associ\\p{L}+|fédèr\\p{L}+|uni\\p{L}+|rapproch\\p{L}+|membres?|parties|adhérents|signé\\p{L}*|entre|avec|members?|groups?|brings?|includes?|compris\\p{L}+|joins?)\\b",
			Clause.FLAGS);

	private static final Pattern OTHERS = Pattern.compile("\\b(?:autres|other)\\b", Clause.FLAGS);

	/** How many sentences a list of figures may be away from the name. */
	private static final int PATIENCE = 25;

	private static final int CLOSE = 12;

	private static final int SHORT = 130;

	private static final int FRONT = 40;

	/** How far behind a number its groupement may be. */
	private static final int NEAR = 110;

	private static final Pattern FIRST = Pattern.compile("\\P{L}*\\d[\\d .,]*\\s*\\p{L}");

	private static final Pattern VERB = Pattern
		.compile("\\b(?:est|sont|a|ont|sera|seront|fut|is|are|has|have|was|were)\\b", Clause.FLAGS);

	private @Nullable Mention last;

	private @Nullable Mention group;

	private int since;

	/** The one that a text begins with: what it tells before its name is about it. */
	FigureOwners(List<Clause> clauses) {
		this.last = clauses.stream()
			.flatMap((clause) -> clause.mentions().stream())
			.filter(FigureOwners::fits)
			.findFirst()
			.orElse(null);
	}

	/** Whether a sentence is about the document. */
	static boolean isOfDocument(Clause clause) {
		return DOCUMENT.matcher(clause.text()).lookingAt();
	}

	/** Continues with the next sentence. */
	void pass(Clause clause) {
		List<Mention> named = clause.mentions().stream().filter(FigureOwners::fits).toList();
		this.since++;
		if (!named.isEmpty()) {
			boolean about = named.getFirst().start() - clause.start() <= FRONT;
			boolean same = clause.isBullet() || GOES_ON.matcher(clause.text()).lookingAt();
			this.last = (same || isOnly(named)) ? this.last : about ? named.getFirst() : null;
			this.since = 0;
		}
		List<Mention> groups = clause.groups();
		this.group = groups.isEmpty() ? this.group : groups.getLast();
	}

	private boolean isOnly(List<Mention> named) {
		Mention it = this.last;
		return it != null && named.stream().allMatch((one) -> one.key().equals(it.key()));
	}

	/** Of whom it is the number of members. */
	@Nullable Mention group(Clause clause, FigureMention figure) {
		boolean others = OTHERS.matcher(clause.between(figure.start() - CLOSE, figure.end())).find();
		boolean line = isLine(clause) || GOES_ON.matcher(clause.text()).lookingAt();
		if (others || clause.isIntended() || clause.isDenied() || !line && !clause.has(OF_MEMBERS)) {
			return null;
		}
		Mention before = null;
		Mention behind = null;
		for (Mention mention : clause.groups()) {
			before = (mention.end() <= figure.start()) ? mention : before;
			behind = (mention.start() >= figure.end() && mention.start() - figure.end() <= NEAR && behind == null)
					? mention : behind;
		}
		return (before != null) ? before : (behind != null) ? behind : line ? this.group : null;
	}

	/** Whom it describes; null if that is open. */
	@Nullable Mention of(Clause clause, FigureMention figure) {
		List<Mention> named = clause.mentions().stream().filter(FigureOwners::fits).toList();
		List<Mention> before = named.stream().filter((one) -> one.end() <= figure.start()).toList();
		if (isBracketed(clause, figure) && !named.isEmpty() && !isBehindAnother(clause, figure)) {
			return before.stream()
				.filter((one) -> clause.between(one.end(), figure.start()).matches("(?s)[^\\p{L}(]{0,3}\\([^()]{0,60}"))
				.reduce((one, next) -> next)
				.orElse(null);
		}
		if (!before.isEmpty()) {
			Mention owner = before.getLast();
			boolean several = !Clause.isGroup(owner)
					&& Lineup.backwards(clause, before).stream().map(Mention::key).distinct().count() > 1
					&& !clause.isBullet();
			return several ? null : owner;
		}
		if (!named.isEmpty()) {
			return named.getFirst();
		}
		boolean goesOn = GOES_ON.matcher(clause.text()).lookingAt() || isLine(clause);
		return (goesOn && this.since <= PATIENCE) ? this.last : null;
	}

	/** {@code - 300 lits}, {@code 300 lits installés}: a line of a list of figures. */
	private static boolean isLine(Clause clause) {
		String text = clause.text().strip();
		return clause.isBullet() || FIRST.matcher(text).lookingAt()
				|| text.length() < SHORT && !VERB.matcher(text).find();
	}

	private static boolean isBracketed(Clause clause, FigureMention figure) {
		String before = clause.before(figure.start());
		return before.lastIndexOf('(') > before.lastIndexOf(')') && clause.behind(figure.end()).indexOf(')') >= 0;
	}

	/** {@code 17 % de la population (10 millions d’habitants)}: of the same entity. */
	private static boolean isBehindAnother(Clause clause, FigureMention figure) {
		int open = clause.start() + clause.before(figure.start()).lastIndexOf('(');
		return clause.figures().stream().anyMatch((one) -> one.end() <= open && !isBracketed(clause, one));
	}

	private static boolean fits(Mention mention) {
		return Clause.isGroup(mention) || Label.ESTABLISHMENT.text().equals(mention.label());
	}

}
