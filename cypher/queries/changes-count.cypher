// title: How many things were created, began, ended or were named between two dates
// titre: Combien de choses ont été créées, ont commencé, ont pris fin ou ont été nommées entre deux dates
// param from      date       2011 first date
// param to        date       2013 last date
// param what      text*?     -    created, closed, began, ended, named, renamed; none: all
// param types     text*?     -    relationships wanted; none: all, and entities created or closed
// param ids       id*?       -    only what happened to these entities; none: all
// param labels    text*?     -    one end has one of these labels; none: any label
// param category  category*? -    one end has one of these categories; none: any category
// param territory id?        -    one end is in this territory or a part of it
// param status    text*?     -    planned: include plans; none: leave them out
// param deduced   flag?      -    false: leave out inferred facts; none: include them
// Registers give a place and a legal entity for everything in the country, so these two types are found through their dates. There are few of
// the others, so they are found through their types, not from each entity of the country.
CALL () {
  MATCH (a:Entity)
  WHERE a.createdMin >= $from.start AND a.createdMin <= $to.end AND a.createdMax <= $to.end AND a.created IS NOT NULL
  RETURN a, null AS r, null AS b, 'created' AS what, a.createdMin AS day
  UNION ALL
  MATCH (a:Entity)
  WHERE a.endedMin >= $from.start AND a.endedMin <= $to.end AND a.endedMax <= $to.end AND a.ended IS NOT NULL
  RETURN a, null AS r, null AS b, 'closed' AS what, a.endedMin AS day
  UNION ALL
  MATCH ()-[r:MEMBER_OF|PARTY_TO|ESTABLISHES|ENDS|APPROVES|AMENDS|CONCERNS|TAKES_PART_IN|CARRIED_BY|SUPPORTS|SHARES_STAFF_WITH|FOCUSES_ON|COVERS|DECLARES_LINK_TO|EXEMPT_FROM|SUCCEEDS|USES|POSSIBLY_SAME_AS|BROADER|KNOWN_AS|HAS_FIGURE]->()
  // With OR, the planner would look at all nodes.
  WHERE CASE WHEN r.since IS NOT NULL AND r.sinceMin >= $from.start AND r.sinceMax <= $to.end THEN true
    ELSE r.until IS NOT NULL AND r.untilMin >= $from.start AND r.untilMax <= $to.end END
  WITH startNode(r) AS a, r, endNode(r) AS b
  WHERE a:Entity AND b:Entity|Name|Figure
  UNWIND [{what: 'began', date: r.since, day: r.sinceMin, last: r.sinceMax},
          {what: 'ended', date: r.until, day: r.untilMin, last: r.untilMax}] AS change
  WITH a, r, b, change
  WHERE change.date IS NOT NULL AND change.day >= $from.start AND change.last <= $to.end
  RETURN a, r, b, CASE WHEN r:KNOWN_AS THEN {began: 'named', ended: 'renamed'}[change.what] ELSE change.what END AS what,
    change.day AS day
  UNION ALL
  MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)
  WHERE r.sinceMin >= $from.start AND r.sinceMin <= $to.end AND r.sinceMax <= $to.end AND r.since IS NOT NULL
  RETURN a, r, b, 'began' AS what, r.sinceMin AS day
  UNION ALL
  MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)
  WHERE r.untilMin >= $from.start AND r.untilMin <= $to.end AND r.untilMax <= $to.end AND r.until IS NOT NULL
  RETURN a, r, b, 'ended' AS what, r.untilMin AS day
  UNION ALL
  MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
  WHERE r.sinceMin >= $from.start AND r.sinceMin <= $to.end AND r.sinceMax <= $to.end AND r.since IS NOT NULL
  RETURN a, r, b, 'began' AS what, r.sinceMin AS day
  UNION ALL
  MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
  WHERE r.untilMin >= $from.start AND r.untilMin <= $to.end AND r.untilMax <= $to.end AND r.until IS NOT NULL
  RETURN a, r, b, 'ended' AS what, r.untilMin AS day
}
WITH a, r, b, what, day
WHERE (size($what) = 0 OR what IN $what)
  AND (size($types) = 0 OR coalesce(type(r) IN $types, false))
  AND ('planned' IN $status OR CASE WHEN r IS NULL THEN coalesce(a.status <> 'planned', true) ELSE r.status IS NULL END)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
  AND (size($ids) = 0 OR a.id IN $ids OR coalesce(b.id IN $ids, false))
  AND (size($labels) = 0 OR a.label IN $labels OR coalesce(b.label IN $labels, false))
  AND (size($category) = 0 OR coalesce(a.category IN $category, false) OR coalesce(b.category IN $category, false))
  AND ($territory IS NULL OR a.id = $territory OR coalesce(b.id = $territory, false) OR
    EXISTS { (a)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) } OR
    EXISTS { (b)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
RETURN count(*) AS number
