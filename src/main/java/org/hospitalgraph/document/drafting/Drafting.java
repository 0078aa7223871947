package org.hospitalgraph.document.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hospitalgraph.document.draft.Draft;
import org.hospitalgraph.document.draft.DraftEntity;
import org.hospitalgraph.document.draft.DraftFigure;
import org.hospitalgraph.document.draft.DraftTheme;
import org.hospitalgraph.document.draft.Passages;
import org.hospitalgraph.document.membership.AllMembersRule;
import org.hospitalgraph.document.membership.FoundingRule;
import org.hospitalgraph.document.membership.GroupsOfOneRule;
import org.hospitalgraph.document.membership.HeadingRule;
import org.hospitalgraph.document.membership.LabelRule;
import org.hospitalgraph.document.membership.MembershipRule;
import org.hospitalgraph.document.membership.MovementRule;
import org.hospitalgraph.document.membership.NamedLaterRule;
import org.hospitalgraph.document.membership.NearbyListRule;
import org.hospitalgraph.document.membership.PartiesRule;
import org.hospitalgraph.document.membership.ReferenceRule;
import org.hospitalgraph.document.membership.TableRule;
import org.hospitalgraph.document.pronoun.SpelledOut;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.proposal.Subject;
import org.hospitalgraph.document.reading.DocumentText;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.Mentions;
import org.hospitalgraph.mention.TextMentions;
import org.hospitalgraph.mention.lexicon.Lexicon;
import org.hospitalgraph.mention.lexicon.WrappedLines;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/** Makes a draft of a document. */
public final class Drafting {

	private static final List<Rule> RULES = List.of(new TableRule(), new MembershipRule(), new HeadingRule(),
			new LabelRule(), new PartiesRule(), new ReferenceRule(), new AllMembersRule(), new NamedLaterRule(),
			new GroupsOfOneRule(), new MovementRule(), new NearbyListRule(), new FoundingRule(), new BeginningRule(),
			new ConventionRule(), new CommonDirectionRule(), new MergerRule(), new SuccessionRule(), new SupportRule());

	private static final Pattern ENGLISH = Pattern.compile("(?iU)\\b(?:the|and|of|with|was|were|has)\\b");

	private static final Pattern FRENCH = Pattern.compile("(?iU)\\b(?:le|la|les|des|et|du|est|avec|dans)\\b");

	/** All sorts of blanks, replaced one by one, so that positions stay the same. */
	private static final Pattern BLANK = Pattern.compile("[\\r\\f\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

	private static final Pattern NO_TITLE = Pattern.compile(
			"(?isU)communiqué(?: de presse)?|press release|(?:accueil|aller au contenu|skip to|vous êtes (?:ici|dans)|menu)\\b.*|.*\\s[|>›]\\s.*\\s[|>›]\\s.*|.{0,25}\\b(?:19|20)\\d\\d|.{0,11}");

	private static final int SHOWN = 5;

	private final Lexicon lexicon;

	public Drafting(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/**
	 * What is known about the document besides its text.
	 *
	 * @param id slug for the source; made of the title if none is given
	 * @param title if it is not at the beginning of the document
	 * @param published when it was published, if known
	 * @param url where it was found
	 */
	public record About(@Nullable String id, @Nullable String title, @Nullable String published, @Nullable String url) {
	}

	public Draft of(DocumentText document, About about, Locale language) {
		String text = document.text();
		TextMentions found = new Mentions(this.lexicon).in(text);
		String plain = accented(BLANK.matcher(text).replaceAll(" "));
		SpelledOut spelled = SpelledOut.of(plain, found);
		Passages passages = new Passages(document, spelled.origin());
		DraftProposals proposals = new DraftProposals(this.lexicon, passages);
		WrappedLines lines = new WrappedLines(plain);
		List<Clause> clauses = Clause.of(spelled.text(), spelled.found(),
				(place) -> lines.at(spelled.origin().applyAsInt(place)));
		List<String> warnings = new ArrayList<>();
		document.warnings().forEach((warning) -> warnings.add(warning.in(language)));
		Draft.Source source = source(document, about, found, clauses, language, warnings);
		proposals.reserve(source.id());
		found.mentions()
			.stream()
			.filter((mention) -> isStated(mention) && !mention.repeated())
			.sorted(Comparator.comparing((Mention mention) -> mention.text().indexOf(' ') < 0)
				.thenComparing((mention) -> !mention.whole()))
			.forEach(proposals::meet);
		RULES.forEach((rule) -> rule.read(clauses, proposals));
		List<DraftFigure> figures = new FigureRule(proposals, passages, source.id()).in(clauses);
		List<DraftTheme> themes = new ThemeRule(proposals, passages, this.lexicon).in(clauses);
		List<DraftEntity> entities = entities(proposals, found, passages);
		return new Draft(source, passages.all(), text, found.mentions(), found.dates(), entities, proposals.settled(),
				figures, themes, warnings);
	}

	/**
	 * Capitals often lack accents; they are replaced letter by letter, so that positions
	 * stay the same.
	 */
	private static String accented(String text) {
		return text.replace("Etablissement", "Établissement")
			.replace("etablissement", "établissement")
			.replace("ETABLISSEMENT", "ÉTABLISSEMENT");
	}

	private static List<DraftEntity> entities(DraftProposals proposals, TextMentions found, Passages passages) {
		for (int i = 0; i < found.mentions().size(); i++) {
			Mention mention = found.mentions().get(i);
			if (isStated(mention)) {
				Subject subject = proposals.of(mention);
				subject.mentions.add(i);
				if (subject.at.size() < SHOWN) {
					subject.at.add(passages.in(mention.start(), mention.end()).at());
				}
			}
		}
		return proposals.subjects().values().stream().filter((one) -> !one.at.isEmpty()).map(Drafting::entity).toList();
	}

	/** Entities that are known or named with a kind; towns only if they are known. */
	private static boolean isStated(Mention mention) {
		return mention.label() != null
				&& (mention.match() || mention.kind() != null || Label.ESTABLISHMENT.text().equals(mention.label()));
	}

	private static DraftEntity entity(Subject one) {
		boolean life = Label.of(one.label).filter(Label::hasStatus).isPresent();
		String status = life ? (one.planned ? "planned" : "active") : null;
		double confidence = one.known ? 0.97 : (one.category != null) ? 0.8 : 0.6;
		return new DraftEntity(one.id, one.label, one.category, one.name, status, one.planned ? null : one.created,
				one.planned ? null : one.signed, one.inForce, List.copyOf(one.at), one.known,
				one.nearest.stream().limit(SHOWN).map(Mention.Alternative::entity).toList(), confidence,
				List.copyOf(one.mentions));
	}

	private Draft.Source source(DocumentText document, About about, TextMentions found, List<Clause> clauses,
			Locale language, List<String> warnings) {
		String title = Optional.ofNullable(about.title())
			.or(() -> Optional.ofNullable(document.title()))
			.orElseGet(() -> firstLine(document.text()));
		String shown = (title.length() > 200) ? title.substring(0, 200) : title;
		String slug = DraftProposals.slug(shown);
		String id = Optional.ofNullable(about.id()).orElseGet(() -> {
			String own = slug.isEmpty() ? "document" : slug;
			return this.lexicon.entity(own).isPresent() ? own + "-document" : own;
		});
		String published = Optional.ofNullable(about.published()).orElseGet(() -> {
			PublicationDate date = PublicationDate.of(document.text(), found.dates(), clauses);
			warnings.add(date.remark().in(language));
			return date.date();
		});
		return new Draft.Source(id, shown, published, language(document.text()), kind(document), document.sha256(),
				about.url());
	}

	private static String firstLine(String text) {
		return text.lines()
			.map(String::strip)
			.filter((line) -> !NO_TITLE.matcher(line).matches())
			.findFirst()
			.orElse("Document")
			.replaceAll("[\\p{Cntrl}]", " ");
	}

	private static String language(String text) {
		String start = text.substring(0, Math.min(text.length(), 20_000));
		return (ENGLISH.matcher(start).results().count() > FRENCH.matcher(start).results().count()) ? "en" : "fr";
	}

	private static String kind(DocumentText document) {
		String start = document.text().substring(0, Math.min(document.text().length(), 1500)).toLowerCase(Locale.ROOT);
		if (start.matches("(?s).*\\b(?:décret n|arrêté (?:n|du)|décision n).*")) {
			return "legal-act";
		}
		if (start.matches("(?s).*communiqu[ée].*|.*press release.*")) {
			return "press-release";
		}
		if (start.matches("(?s).*(?:entre les soussignés|il est convenu).*")) {
			return "agreement";
		}
		return "html".equals(document.form()) ? "web-page" : "report";
	}

}
