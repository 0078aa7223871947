// title: Writes the relationships that a register states between existing entities
// titre: Écrit les relations qu’un registre énonce entre des entités déjà présentes
// param rows rows - id, from, type, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
