// title: Removes relationships that join those of several sources
// titre: Retire les relations qui réunissent celles de plusieurs sources
MATCH (j:Joined)
WITH DISTINCT j.joinedFrom AS from, j.joinedTo AS to
MATCH (a:Entity {id: from})
MATCH (b:Entity {id: to})
MATCH (a)-[r]->(b)
WHERE r.joined
DELETE r
