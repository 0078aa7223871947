// title: What an establishment belongs to: groupements, federations, networks
// titre: À quoi appartient un établissement : groupements, fédérations, réseaux
// param member  id         ch-denain  the establishment
// param through category*? GHT        categories or labels wanted; none: all
// param asOf    date?      -          what may be in force on this date; none: the whole history
// param planned flag?      -          true: include plans; none: leave them out
// param deduced flag?      -          false: leave out inferred facts; none: include them
// A site belongs to groupements through its legal entity.
MATCH path = (m:Entity {id: $member})-[:PART_OF*0..1]->(legal:Entity)-[r:MEMBER_OF]->(g:Entity)
WHERE (legal = m OR m.level = 'SITE')
  AND (size($through) = 0 OR g.category IN $through OR g.label IN $through)
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
  AND (coalesce($planned, false) OR coalesce(r.status, 'active') <> 'planned')
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
RETURN g.id AS structure, g.name AS name, r.role AS role, r.since AS since, r.until AS until, path
ORDER BY g.label, name, structure
LIMIT 2000
