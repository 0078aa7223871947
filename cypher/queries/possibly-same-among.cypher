// title: The other ids under which some entities may be known
// titre: Les autres identifiants sous lesquels des entités sont peut-être connues
// param ids     id*   ch-seclin  the entities
// param deduced flag? -          false: leave out inferred facts; none: include them
MATCH (e:Entity)-[r:POSSIBLY_SAME_AS]-(other:Entity)
WHERE e.id IN $ids
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
RETURN e.id AS of, other, r, startNode(r).id AS start, endNode(r).id AS end
ORDER BY of, other.id, r.id
