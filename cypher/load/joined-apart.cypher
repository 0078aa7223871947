// title: Restores the separate relationship of each source
// titre: Rétablit la relation propre à chaque source
MATCH (j:Joined)
MATCH (a:Entity {id: j.joinedFrom})
MATCH (b:Entity {id: j.joinedTo})
CREATE (a)-[r:$(j.joinedType)]->(b)
SET r = properties(j)
REMOVE r.joinedFrom, r.joinedType, r.joinedTo
DELETE j
