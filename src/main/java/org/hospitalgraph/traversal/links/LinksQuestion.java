package org.hospitalgraph.traversal.links;

import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.Status;
import org.hospitalgraph.model.time.Certainty;
import org.hospitalgraph.model.time.PartialDate;
import org.hospitalgraph.traversal.DateRange;
import org.hospitalgraph.traversal.Same;
import org.hospitalgraph.traversal.Twins;
import org.hospitalgraph.traversal.Twins.Twin;
import org.jspecify.annotations.Nullable;

/**
 * Which links are wanted.
 *
 * @param through categories, labels or ids of what links them; none: all
 * @param category categories of the establishments wanted; none: all
 * @param territory only establishments in this territory or a part of it
 * @param by membership or convention; none: both
 * @param from only what began or ended on this date or later
 * @param to only what began or ended on this date or earlier
 * @param asOf the date to answer for; none: the whole history
 * @param certainty certainties wanted at that date; none: all
 * @param status statuses of what links them; none: active and ended
 * @param deduced false: leave out what is inferred; none: include it
 * @param same follow: treat twins as the same entity; none: take the ids as they are
 * @param limit how many establishments on a page
 * @param offset how many to skip
 */
record LinksQuestion(@Size(max = 50) List<LinkingForm> through,
		List<@Pattern(regexp = "[A-Za-z0-9_]{1,40}") String> category, @Nullable EntityId territory, List<LinkedBy> by,
		@Nullable PartialDate from, @Nullable PartialDate to, @Nullable PartialDate asOf, List<Certainty> certainty,
		List<Status> status, @Nullable Boolean deduced, @Nullable Same same, @Min(1) @Max(5000) @Nullable Integer limit,
		@Min(0) @Max(100_000) @Nullable Integer offset) {

	private static final int USUAL = 1_000;

	/**
	 * The ways to be linked that are wanted.
	 * @param theme whether the question starts from a theme
	 */
	List<LinkedBy> ways(boolean theme) {
		return (theme ? LinkedBy.OF_THEMES : LinkedBy.OF_HOSPITALS).stream()
			.filter((way) -> this.by.isEmpty() || this.by.contains(way))
			.toList();
	}

	List<String> throughTexts() {
		return this.through.stream().map(LinkingForm::text).toList();
	}

	/** The ids among the links wanted. */
	List<EntityId> throughIds() {
		return this.through.stream().filter(LinkingForm::isOne).map(LinkingForm::id).toList();
	}

	/** The date as an answer repeats it. */
	@Nullable String date() {
		return (this.asOf != null) ? this.asOf.text() : null;
	}

	DateRange between() {
		return new DateRange(this.from, this.to);
	}

	/** The twins of an entity that count as the same. */
	List<Twin> followed(Twins.Origin origin) {
		return (this.same == Same.FOLLOW) ? origin.twins() : List.of();
	}

	int size() {
		return (this.limit != null) ? this.limit : USUAL;
	}

	int skipped() {
		return (this.offset != null) ? this.offset : 0;
	}

	/** The part of a list that is on the page. */
	<T> List<T> page(List<T> all) {
		return all.stream().skip(skipped()).limit(size()).toList();
	}

	/** The ways in which two may be linked; each has a file of {@code cypher/queries}. */
	enum LinkedBy {

		/** Both belong to the same groupement, federation, network or initiative. */
		MEMBERSHIP("linked-by-membership", "path"),
		/**
		 * Both are parties to the same convention, or one is and it concerns a groupement
		 * of the other.
		 */
		CONVENTION("linked-by-convention", "path"),
		/**
		 * The hospital focuses on the theme, or on a narrower one, or belongs to
		 * something that does.
		 */
		FOCUS("linked-by-focus", "broader", "path"),
		/**
		 * The hospital supports another, or is supported, in an activity that names the
		 * theme.
		 */
		SUPPORT("linked-by-support", "path");

		private static final List<LinkedBy> OF_HOSPITALS = List.of(MEMBERSHIP, CONVENTION);

		private static final List<LinkedBy> OF_THEMES = List.of(FOCUS, SUPPORT);

		private final String query;

		private final String[] columns;

		LinkedBy(String query, String... columns) {
			this.query = query;
			this.columns = columns;
		}

		/** The name of the file. */
		String query() {
			return this.query;
		}

		/** Its columns that hold the parts of a path, first to last. */
		String[] columns() {
			return this.columns;
		}

		/** The word in the API. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
