// title: An entity, and the other ids under which it may be known
// titre: Une entité, et les autres identifiants sous lesquels elle est peut-être connue
// param id      id    ch-seclin  the entity
// param deduced flag? -          false: leave out inferred facts; none: include them
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)-[r:POSSIBLY_SAME_AS]-(other:Entity)
WHERE coalesce($deduced, true) OR r.deduced IS NULL
RETURN e, other, r, startNode(r).id AS start, endNode(r).id AS end
ORDER BY other.id, r.id
