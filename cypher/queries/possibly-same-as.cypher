// title: The other ids under which an entity may be known
// titre: Les autres identifiants sous lesquels une entité est peut-être connue
// param id      id    ch-seclin  the entity
// param deduced flag? -          false: leave out inferred facts; none: include them
MATCH (e:Entity {id: $id})-[r:POSSIBLY_SAME_AS]-(other:Entity)
WHERE coalesce($deduced, true) OR r.deduced IS NULL
RETURN other, r, startNode(r).id AS start, endNode(r).id AS end
ORDER BY other.id, r.id
