// title: What began or ended between two dates
// titre: Ce qui a commencé ou s’est terminé entre deux dates
// param from  date 2011 first date
// param to    date 2013 last date
// param limit int  1000 how many at most
// param status text*? -  planned: with what the sources only say will be; none: without
// param deduced  flag?      -            false: without what is inferred; none: with it
// Registers say of a whole country where everything lies and whose it is, so that these two are found by their dates.
CALL () {
  MATCH (a:Entity)-[r:MEMBER_OF|PARTY_TO|ESTABLISHES|ENDS|APPROVES|AMENDS|CONCERNS|TAKES_PART_IN|CARRIED_BY|SUPPORTS|SHARES_STAFF_WITH|FOCUSES_ON|COVERS|DECLARES_LINK_TO|EXEMPT_FROM|SUCCEEDS|USES|POSSIBLY_SAME_AS|BROADER|KNOWN_AS|HAS_FIGURE]->(b:Entity|Name|Figure)
  WHERE (r.since IS NOT NULL AND r.sinceMin >= $from.start AND r.sinceMax <= $to.end)
     OR (r.until IS NOT NULL AND r.untilMin >= $from.start AND r.untilMax <= $to.end)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)
  WHERE r.sinceMin >= $from.start AND r.sinceMin <= $to.end AND r.sinceMax <= $to.end AND r.since IS NOT NULL
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:LOCATED_IN]->(b:Entity)
  WHERE r.untilMin >= $from.start AND r.untilMin <= $to.end AND r.untilMax <= $to.end AND r.until IS NOT NULL
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
  WHERE r.sinceMin >= $from.start AND r.sinceMin <= $to.end AND r.sinceMax <= $to.end AND r.since IS NOT NULL
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:PART_OF]->(b:Entity)
  WHERE r.untilMin >= $from.start AND r.untilMin <= $to.end AND r.untilMax <= $to.end AND r.until IS NOT NULL
  RETURN a, r, b
}
WITH a, r, b
WHERE (r.status IS NULL OR 'planned' IN $status)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
RETURN a, r, b
ORDER BY coalesce(r.sinceMin, r.untilMin), r.id
LIMIT $limit
