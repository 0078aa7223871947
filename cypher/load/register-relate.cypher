// title: Relationships that the graph does not have yet
// titre: Relations que le graphe n’a pas encore
// param rows rows - from, type, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
