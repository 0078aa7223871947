// title: All relationships of an entity, including its names, figures and sources
// titre: Toutes les relations d’une entité, y compris ses noms, ses chiffres et ses sources
// param id    id    chu-lille  the entity
// param asOf  date? -          what may be in force on this date; none: the whole history
// param limit int   1000       how many at most
// param status text*? -  planned: include plans; none: leave them out
// param deduced  flag?      -            false: leave out inferred facts; none: include them
CALL () {
  MATCH (e:Entity {id: $id}) RETURN e
  UNION
  MATCH (e:Source {id: $id}) RETURN e
  UNION
  MATCH (e:Figure {id: $id}) RETURN e
}
MATCH (e)-[r]-(other:Entity|Name|Figure|Source)
WHERE ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
  AND (r.status IS NULL OR 'planned' IN $status)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
RETURN r, startNode(r).id AS start, endNode(r).id AS end, other
ORDER BY type(r), other.name, other.id, r.id
LIMIT $limit
