// title: Facts: relationships with their dates and citations
// titre: Faits : relations avec leurs dates et leurs sources
// param rows rows - id, from, type, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
