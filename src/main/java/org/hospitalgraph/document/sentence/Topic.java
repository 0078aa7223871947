package org.hospitalgraph.document.sentence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.model.Label;
import org.jspecify.annotations.Nullable;

/** The groupement that a text is about, sentence by sentence. */
public final class Topic {

	/** {@code Depuis 2016, il …}. */
	private static final String ASIDE = "^\\W*(?:(?:en|depuis|dès|le|in|since|aujourd[’']hui|désormais|enfin|ainsi)\\b[^,.;]{0,40},\\s*)?";

	/** Words that may also mean a hospital. */
	private static final Pattern IT = Pattern.compile(ASIDE + "(?:il|elle|ils|it)\\b", Clause.FLAGS);

	/** Words that mean the groupement named last. */
	private static final Pattern THIS = Pattern.compile(ASIDE
			+ "(?:its\\s+(?:members|hospitals)|ses\\s+(?:(?:autres\\s+)?établissements|hôpitaux|membres|adhérents|partenaires|parties)|celui-ci|celle-ci|ce\\s+dernier|cette\\s+dernière|lequel|laquelle"
			+ "|(?:ce|le|notre)\\s+(?:nouveau\\s+)?(?:groupement|groupe(?!\\s+hospitalier)|gcs|ght|gip|gie|réseau)|(?:cette|la|notre)\\s+(?:nouvelle\\s+)?(?:cht|communauté|fédération|fhu|cpts|structure))\\b",
			Clause.FLAGS);

	/** After this, {@code il} does not mean the hospital that founds a groupement. */
	private static final Pattern PRESENTS = Pattern.compile(
			"\\b(?:il\\s+s[’']agit|créée?|création|créent|créer|naissance|constitu\\p{L}+|convention\\s+constitutive|fond(?:é|ée|er|ent)|created|founded)\\b",
			Clause.FLAGS);

	/** {@code Le GHT A est issu du regroupement du GHT B et du GHT C}. */
	private static final Pattern CAME_OF = Pattern.compile(
			"[^.;:]{0,60}\\b(?:issue?|née?|résulte|succède|remplace|prend\\s+la\\s+suite|regroupement|fusion)(?!\\p{L})",
			Clause.FLAGS);

	private static final int FRONT = 60;

	/** How many lines a heading may have. */
	private static final int HEAD = 3;

	/** How many other sentences may be in between. */
	private static final int PATIENCE = 2;

	private @Nullable Mention last;

	private boolean open;

	private int since;

	private @Nullable Mention main;

	private int sentences;

	private final Set<String> named = new HashSet<>();

	/** Continues with the next sentence. */
	public void pass(Clause clause) {
		if (clause.isGround() && this.last != null) {
			return;
		}
		List<Mention> groups = clause.groups();
		groups.forEach((one) -> this.named.add(one.key()));
		this.sentences++;
		if (this.main == null && this.sentences <= HEAD && groups.size() == 1 && clause.houses().isEmpty()) {
			this.main = groups.getFirst();
		}
		if (!groups.isEmpty()) {
			this.last = about(clause);
			this.open = isAbout(clause, this.last);
			this.since = 0;
		}
		else if (!isIt(clause) && !isThis(clause) && (!clause.houses().isEmpty() || ++this.since > PATIENCE)) {
			this.open = false;
		}
	}

	/**
	 * The groupement that a sentence is about, which has one: the one that it begins with
	 * if it came of others, or else the one named last.
	 */
	public static Mention about(Clause clause) {
		Mention first = clause.groups().getFirst();
		boolean came = first.start() - clause.start() < FRONT
				&& CAME_OF.matcher(clause.behind(first.end())).lookingAt();
		return came ? first : clause.groups().getLast();
	}

	/** Whether the sentence is about the groupement and not about a hospital. */
	private static boolean isAbout(Clause clause, Mention group) {
		long before = clause.mentions()
			.stream()
			.filter((one) -> one.end() <= group.start() && Label.ESTABLISHMENT.text().equals(one.label()))
			.map(Mention::key)
			.distinct()
			.count();
		return before != 1 || PRESENTS.matcher(clause.before(group.start())).find();
	}

	/** The groupement named last. */
	public @Nullable Mention last() {
		return this.last;
	}

	/** The groupement in the heading of the text, if there is one. */
	public @Nullable Mention main() {
		return this.main;
	}

	/** Whether {@code il} may mean it. */
	public boolean isOpen() {
		return this.open;
	}

	/** Whether the text has named no other groupement. */
	public boolean isOnly() {
		return this.named.size() == 1;
	}

	public static boolean isIt(Clause clause) {
		return IT.matcher(clause.text()).find();
	}

	public static boolean isThis(Clause clause) {
		return THIS.matcher(clause.text()).find();
	}

}
