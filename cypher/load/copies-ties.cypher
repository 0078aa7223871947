// title: Writes the relationships of the copies
// titre: Écrit les relations des copies
// param rows rows - id, from, type, to, properties
CYPHER 25
UNWIND $rows AS row
OPTIONAL MATCH (newFrom:Staged {id: row.from})
OPTIONAL MATCH (newTo:Staged {id: row.to})
CALL (row, newFrom) {
  WHEN newFrom IS NOT NULL THEN RETURN newFrom AS from
  ELSE {
    MATCH (from:Entity {id: row.from})
    RETURN from
  }
}
CALL (row, newTo) {
  WHEN newTo IS NOT NULL THEN RETURN newTo AS to
  ELSE {
    MATCH (to:Entity {id: row.to})
    RETURN to
  }
}
MERGE (from)-[r:$(row.type) {id: row.id}]->(to)
SET r = row.properties
