// title: Writes facts: relationships with their dates and citations
// titre: Écrit les faits : des relations avec leurs dates et leurs sources
// param rows rows - id, from, type, to, properties
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
