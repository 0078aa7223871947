// title: Keeps the separate relationship of each source beside the one that joins them
// titre: Garde la relation propre à chaque source à côté de celle qui les réunit
// param rows rows - the properties of the relationship, and joinedFrom, joinedType, joinedTo
UNWIND $rows AS row
MATCH (a:Entity {id: row.joinedFrom})
MATCH (b:Entity {id: row.joinedTo})
MATCH (a)-[r]->(b)
WHERE r.id = row.id AND type(r) = row.joinedType
DELETE r
CREATE (j:Joined)
SET j = row
