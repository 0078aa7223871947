package org.hospitalgraph.dossier.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.hospitalgraph.dossier.problem.DossierProblem;
import org.hospitalgraph.dossier.problem.Sentence;
import org.hospitalgraph.dossier.read.Dossier.FactEntry;
import org.hospitalgraph.dossier.read.ReadDossier;
import org.hospitalgraph.dossier.read.ReadDossier.Placed;
import org.hospitalgraph.dossier.rule.Declarations.Declaration;
import org.hospitalgraph.model.RelationshipType;
import org.hospitalgraph.model.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is a member of something that does not exist, and a GHT has one support
 * establishment. A contradiction within one document is an error; one between two
 * documents is a warning, and both statements are kept.
 */
public final class LifeRules {

	/** These relationships do not require both ends to exist at the same time. */
	private static final Set<RelationshipType> TIMELESS = EnumSet.of(RelationshipType.SUCCEEDS,
			RelationshipType.POSSIBLY_SAME_AS, RelationshipType.PART_OF, RelationshipType.ENDS,
			RelationshipType.ESTABLISHES, RelationshipType.APPROVES, RelationshipType.AMENDS,
			RelationshipType.EXEMPT_FROM, RelationshipType.CONCERNS, RelationshipType.PARTY_TO);

	private final Declarations declarations;

	private final Predicate<ReadDossier> looked;

	private final Collection<DossierProblem> problems;

	private final Map<String, List<Support>> supports = new HashMap<>();

	public LifeRules(Declarations declarations, Predicate<ReadDossier> looked, Collection<DossierProblem> problems) {
		this.declarations = declarations;
		this.looked = looked;
		this.problems = problems;
	}

	public void check(ReadDossier read) {
		for (Placed<FactEntry> fact : read.facts()) {
			RelationshipType type = RelationshipType.of(fact.entry().type()).orElse(null);
			if (type == null || TIMELESS.contains(type) || !isStated(fact.entry())) {
				continue;
			}
			fact.entry().from().forEach((end) -> within(read, fact, end));
			fact.entry().to().forEach((end) -> within(read, fact, end));
			if (type == RelationshipType.MEMBER_OF && "support".equals(fact.entry().text("role"))) {
				fact.entry().to().forEach((ght) -> support(read, fact, ght));
			}
		}
	}

	/** Whether it is stated: only such an entry becomes a fact. */
	static boolean isStated(FactEntry fact) {
		return fact.modality() == null || "stated".equals(fact.modality());
	}

	private void within(ReadDossier read, Placed<FactEntry> fact, String end) {
		PartialDate since = DateRules.read(fact.entry().since());
		PartialDate until = DateRules.read(fact.entry().until());
		if (isBefore(until, since)) {
			return;
		}
		for (Declaration life : this.declarations.of(end)) {
			PartialDate created = DateRules.read(life.entity().created());
			PartialDate ended = DateRules.read(life.entity().ended());
			String field = (since != null && (isBefore(since, created) || isBefore(ended, since))) ? "since"
					: (until != null && (isBefore(until, created) || isBefore(ended, until))) ? "until" : "";
			if (!field.isEmpty()) {
				outside(read, fact, field, life);
				return;
			}
		}
	}

	private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
		return one != null && other != null && one.latest().isBefore(other.earliest());
	}

	private void outside(ReadDossier read, Placed<FactEntry> fact, String field, Declaration life) {
		String date = "since".equals(field) ? fact.entry().since() : fact.entry().until();
		String dates = dated(life.entity().created()) + "–" + dated(life.entity().ended());
		String[] values = { field, String.valueOf(date), life.entity().id(), dates, life.read().file() };
		if (life.read() == read) {
			this.problems.add(read.error(fact.place() + "/" + field, Sentence.OUTSIDE_LIFE, values));
		}
		else if (this.looked.test(read)) {
			this.problems.add(read.warning(fact.place() + "/" + field, Sentence.OUTSIDE_LIFE, values));
		}
		else if (this.looked.test(life.read())) {
			values[4] = read.file();
			this.problems.add(life.warning((life.entity().created() != null) ? "/created" : "/ended",
					Sentence.OUTSIDE_LIFE, values));
		}
	}

	private static String dated(@Nullable String date) {
		return (date != null) ? date : "…";
	}

	private void support(ReadDossier read, Placed<FactEntry> fact, String ght) {
		if (!"GHT".equals(this.declarations.category(ght))) {
			return;
		}
		List<Support> known = this.supports.computeIfAbsent(ght, (id) -> new ArrayList<>());
		for (String hospital : fact.entry().from()) {
			Support one = new Support(read, fact, hospital);
			known.stream().filter(one::isBeside).findFirst().ifPresent((other) -> {
				Support told = this.looked.test(read) ? one : other;
				Support besides = (told == one) ? other : one;
				String[] values = { told.hospital, besides.hospital, besides.read.file(), ght };
				String place = told.fact.place() + "/role";
				this.problems.add((one.read == other.read) ? told.read.error(place, Sentence.TWO_SUPPORTS, values)
						: told.read.warning(place, Sentence.TWO_SUPPORTS, values));
			});
			known.add(one);
		}
	}

	/** One support establishment of one GHT, as one dossier says. */
	private record Support(ReadDossier read, Placed<FactEntry> fact, String hospital) {

		/**
		 * Whether the other is another hospital at the same time, as far as the dates
		 * say.
		 */
		boolean isBeside(Support other) {
			return !this.hospital.equals(other.hospital) && !isOver(this, other) && !isOver(other, this);
		}

		private static boolean isOver(Support one, Support other) {
			PartialDate until = DateRules.read(one.fact.entry().until());
			PartialDate since = DateRules.read(other.fact.entry().since());
			return until != null && since != null && !until.earliest().isAfter(since.latest());
		}

	}

}
