package org.hospitalgraph.document.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hospitalgraph.document.proposal.FactDetails;
import org.hospitalgraph.document.proposal.DraftProposals;
import org.hospitalgraph.document.proposal.Rule;
import org.hospitalgraph.document.sentence.Clause;
import org.hospitalgraph.document.sentence.RoleWords;
import org.hospitalgraph.mention.Mention;
import org.hospitalgraph.mention.value.DateMention;
import org.hospitalgraph.model.RelationshipType;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table: a hospital, its role, since when. The groupement has its own column,
 * or is above the table. The heading gives the meaning of a column.
 */
public final class TableRule implements Rule {

	private static final Pattern CELL = Pattern.compile("\\t| ?\\| ?| {4,}");

	private static final String B = "(?isU)[^\\p{L}]*(?:\\p{L}+\\s+(?:de\\s+|d[’'])?){0,2}";

	private static final Pattern ROLE = Pattern
		.compile(B + "(?:rôle|qualité|statut|fonction|role|status|position)\\b.*");

	private static final Pattern SINCE = Pattern
		.compile(B + "(?:depuis|adhésion|entrée|adhésion|intégration|effet|since|joined|membre depuis)\\b.*");

	/** No role: it is no member yet, or has not become one. */
	private static final Pattern NONE = Pattern.compile("\\s*[-–—/]?\\s*");

	private static final Pattern UNTIL = Pattern.compile(B + "(?:jusqu.*|sortie?|retrait|départ|until|left)\\b.*");

	private static final Pattern MEMBERS = Pattern.compile(B
			+ "(?:établissements?|hôpital|hôpitaux|membres?|hospitals?|members?|structures?|noms?|names?|adhérents?)\\b.*");

	private static final Pattern COLUMN_OF_ROLE = Pattern.compile(
			"(?isU)[^\\p{L}]*(?:autres?\\s+)?(?:(?:établissements?|hôpita(?:l|ux)|structures?|membres?|lead|partner|associate)\\s+)?(?:supports?|parties?|partenaires?|associés?|fondateurs?|membres?|adhérents?|hospitals?|members?|partners?|establishments?)[^\\p{L}]*");

	/** {@code Les établissements parties au GHT X}, above a table. */
	private static final Pattern LISTING = Pattern
		.compile("(?iU)\\b(?:établissements\\s+(?:parties|membres)|membres|composition|adhérents|members)\\b");

	private static final Pattern GROUP = Pattern.compile(B + "(?:GHT|groupements?|GCS|CHT|groups?|GIP)\\b.*");

	@Override
	public void read(List<Clause> clauses, DraftProposals proposals) {
		Mention above = null;
		boolean listed = false;
		Columns columns = null;
		for (Clause clause : clauses) {
			List<Cell> cells = cells(clause);
			if (cells.size() < 2) {
				columns = null;
				above = above(clause, above);
				listed = clause.groups().isEmpty() ? listed : LISTING.matcher(clause.text()).find();
			}
			else if (columns == null) {
				columns = Columns.of(cells, clause, listed);
			}
			else {
				row(clause, cells, columns, above, proposals);
			}
		}
	}

	/** The groupement named last without a hospital beside it. */
	private static @Nullable Mention above(Clause clause, @Nullable Mention before) {
		List<Mention> groups = clause.groups();
		return (groups.size() == 1) ? groups.getFirst() : groups.isEmpty() ? before : null;
	}

	private static void row(Clause clause, List<Cell> cells, Columns columns, @Nullable Mention above,
			DraftProposals proposals) {
		Mention group = columns.group(cells, clause, above);
		if (group == null) {
			return;
		}
		String said = columns.text(columns.role, cells);
		String role = (said != null) ? RoleWords.named(said) : null;
		if (said != null && NONE.matcher(said).matches()) {
			return;
		}
		String since = columns.date(columns.since, cells, clause);
		String until = columns.date(columns.until, cells, clause);
		columns.members.forEach((column, heading) -> {
			List<Mention> members = columns.members(column, cells, clause);
			for (Mention member : members) {
				String own = (role != null) ? role
						: heading.isEmpty() ? RoleWords.of(clause, member, members) : heading;
				proposals.say(clause, "row of a table", 0.9, proposals.of(member), RelationshipType.MEMBER_OF,
						proposals.of(group), new FactDetails((own != null) ? own : "member", since, until, null, null));
			}
		});
	}

	private static List<Cell> cells(Clause clause) {
		List<Cell> cells = new ArrayList<>();
		String text = clause.text();
		String line = text.strip();
		int start = text.indexOf(line);
		Matcher border = CELL.matcher(text).region(start, start + line.length());
		int from = start;
		while (border.find()) {
			if (border.start() > start) {
				cells.add(new Cell(from, border.start(), text.substring(from, border.start())));
			}
			from = border.end();
		}
		cells.add(new Cell(from, start + line.length(), text.substring(from, start + line.length())));
		return (line.indexOf('\n') >= 0) ? List.of() : cells;
	}

	/**
	 * A cell.
	 *
	 * @param start in the clause
	 * @param end in the clause
	 * @param text its words
	 */
	private record Cell(int start, int end, String text) {

		boolean holds(Clause clause, int from, int to) {
			return from >= clause.start() + this.start && to <= clause.start() + this.end;
		}

	}

	/**
	 * The columns by their meaning; -1 if there is none.
	 *
	 * @param members the columns of hospitals, each with the role that its heading gives
	 */
	private record Columns(Map<Integer, String> members, int role, int since, int until, int group) {

		/** The columns according to the headings; empty for a row about a hospital. */
		static @Nullable Columns of(List<Cell> cells, Clause clause, boolean listed) {
			if (!clause.houses().isEmpty()) {
				return null;
			}
			int role = find(cells, ROLE);
			int since = find(cells, SINCE);
			int group = find(cells, GROUP);
			int member = find(cells, MEMBERS);
			Map<Integer, String> members = members(cells);
			if (member >= 0) {
				members.putIfAbsent(member, "");
			}
			int own = members.containsKey(group) ? -1 : group;
			boolean table = !members.isEmpty() && (role >= 0 || since >= 0 || own >= 0 || listed || members.size() > 1);
			return table ? new Columns(members, role, since, find(cells, UNTIL), own) : null;
		}

		/**
		 * {@code Établissement support | Parties | Partenaires}: each column is a role.
		 */
		private static Map<Integer, String> members(List<Cell> cells) {
			Map<Integer, String> members = new TreeMap<>();
			for (int i = 0; i < cells.size(); i++) {
				String heading = cells.get(i).text();
				String role = COLUMN_OF_ROLE.matcher(heading).matches() ? RoleWords.named(heading) : null;
				if (role != null) {
					members.put(i, "member".equals(role) ? "" : role);
				}
			}
			return members;
		}

		private static int find(List<Cell> cells, Pattern heading) {
			for (int i = 0; i < cells.size(); i++) {
				if (heading.matcher(cells.get(i).text()).matches()) {
					return i;
				}
			}
			return -1;
		}

		@Nullable Mention group(List<Cell> cells, Clause clause, @Nullable Mention above) {
			if (this.group < 0) {
				return above;
			}
			return (this.group < cells.size()) ? clause.groups()
				.stream()
				.filter((one) -> cells.get(this.group).holds(clause, one.start(), one.end()))
				.findFirst()
				.orElse(null) : null;
		}

		List<Mention> members(int column, List<Cell> cells, Clause clause) {
			return (column < cells.size()) ? clause.houses()
				.stream()
				.filter((one) -> cells.get(column).holds(clause, one.start(), one.end()))
				.toList() : List.of();
		}

		@Nullable String text(int column, List<Cell> cells) {
			return (column >= 0 && column < cells.size()) ? cells.get(column).text() : null;
		}

		@Nullable String date(int column, List<Cell> cells, Clause clause) {
			return (column >= 0 && column < cells.size()) ? clause.dates()
				.stream()
				.filter((one) -> cells.get(column).holds(clause, one.start(), one.end()))
				.map(DateMention::date)
				.findFirst()
				.orElse(null) : null;
		}

	}

}
