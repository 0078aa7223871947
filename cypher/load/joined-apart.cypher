// title: Everybody's own relationship is there again
// titre: La relation propre à chacun est de nouveau là
MATCH (j:Joined)
MATCH (a:Entity {id: j.joinedFrom})
MATCH (b:Entity {id: j.joinedTo})
CREATE (a)-[r:$(j.joinedType)]->(b)
SET r = properties(j)
REMOVE r.joinedFrom, r.joinedType, r.joinedTo
DELETE j
