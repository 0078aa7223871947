// title: The relationships between some entities
// titre: Les relations entre quelques entités
// param ids   id*   chu-lille,ght-grand-lille,ch-roubaix  the entities
// param types text* MEMBER_OF  relationships wanted
// param asOf  date? -          what may be in force on this date; none: the whole history
// param limit int   1000       how many at most
// param status text*? -  planned: include plans; none: leave them out
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// Starts from the relationships that leave the entities, because those of a whole country arrive at départements and sources.
CALL () {
  MATCH (a:Entity) WHERE a.id IN $ids RETURN a
  UNION
  MATCH (a:Source) WHERE a.id IN $ids RETURN a
}
CALL (a) {
  MATCH (a)-[r]->(b:Entity|Source)
  WHERE type(r) IN $types
    AND b.id IN $ids
    AND (CASE WHEN r.status = 'planned' THEN 'planned' IN $status ELSE $status <> ['planned'] END)
    AND (coalesce($deduced, true) OR r.deduced IS NULL)
    AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
  RETURN r, b
}
RETURN a.id AS start, r, b.id AS end
ORDER BY r.id
LIMIT $limit
