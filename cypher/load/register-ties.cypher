// title: Relationships that a register states of entities that the graph has
// titre: Relations qu’un registre donne d’entités déjà présentes
// param rows rows - id, from, type, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
