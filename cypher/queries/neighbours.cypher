// title: The neighbours of some entities
// titre: Les voisins de quelques entités
// param ids    id*    chu-lille  the entities
// param types  text*  MEMBER_OF,PARTY_TO  relationships wanted
// param labels text*  Groupement,Convention  labels of the neighbours wanted
// param status text*  active,ended  of the neighbours: planned, active, ended
// param asOf   date?  -          what may be in force on this date; none: the whole history
// param limit  int    50         how many relationships at most
// param deduced  flag?      -            false: leave out inferred facts; none: include them
CALL () {
  MATCH (a:Entity) WHERE a.id IN $ids RETURN a
  UNION
  MATCH (a:Source) WHERE a.id IN $ids RETURN a
}
MATCH (a)-[r]-(b:Entity|Name|Figure|Source)
WHERE type(r) IN $types
  AND b.label IN $labels
  AND NOT b.id IN $ids
  AND coalesce(b.status IN $status, true)
  AND (CASE WHEN r.status = 'planned' THEN 'planned' IN $status ELSE $status <> ['planned'] END)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
RETURN b, r, startNode(r).id AS start, endNode(r).id AS end
// If there are too many: first what joins hospitals, then hospitals, then the rest.
ORDER BY CASE
  WHEN b.label IN ['Groupement', 'Convention', 'Federation', 'Network', 'Initiative', 'Act'] THEN 0
  WHEN b.label = 'Establishment' AND b.category IS NOT NULL AND NOT b.category STARTS WITH 'FINESS_'
    THEN CASE b.level WHEN 'SITE' THEN 2 ELSE 1 END
  ELSE 3 END, b.name, b.id
LIMIT $limit
