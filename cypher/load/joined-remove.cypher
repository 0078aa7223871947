// title: Relationships that join what several say go
// titre: Les relations qui réunissent ce que plusieurs énoncent s’en vont
MATCH (j:Joined)
WITH DISTINCT j.joinedFrom AS from, j.joinedTo AS to
MATCH (a:Entity {id: from})
MATCH (b:Entity {id: to})
MATCH (a)-[r]->(b)
WHERE r.joined
DELETE r
