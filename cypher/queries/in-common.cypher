// title: What some entities have in common
// titre: Ce que plusieurs entités ont en commun
// param ids    id*    ch-denain,ch-valenciennes  two or more
// param types  text*  MEMBER_OF,PARTY_TO,TAKES_PART_IN,SUPPORTS,SHARES_STAFF_WITH,FOCUSES_ON,LOCATED_IN,COVERS  relationships wanted
// param labels text*  Establishment,Groupement,Convention,Federation,Network,Initiative,Institution,Territory,Theme  labels of the shared entities
// param status text*  active,ended  of the shared entities: planned, active, ended
// param asOf   date?  -         what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// param least  int?   -         how many of them must share it; none: all
// param limit  int?   -         how many at most; none: 500
MATCH (x:Entity)-[r]-(shared:Entity|Source)
WHERE x.id IN $ids
  AND type(r) IN $types
  AND shared.label IN $labels
  AND coalesce(shared.status IN $status, true)
  AND (CASE WHEN r.status = 'planned' THEN 'planned' IN $status ELSE $status <> ['planned'] END)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
  AND NOT shared.id IN $ids
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
WITH shared, collect(DISTINCT x.id) AS sharers, collect({r: r, start: startNode(r).id, end: endNode(r).id}) AS links
WHERE size(sharers) >= coalesce($least, size($ids))
RETURN shared, links
ORDER BY shared.label, shared.name, shared.id
LIMIT coalesce($limit, 500)
