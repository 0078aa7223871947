// title: Writes the relationships of hidden entities
// titre: Écrit les relations d’entités masquées
// param rows rows - from, type, to, properties
// Staged nodes are looked for first, because looking for an id that no :Entity has locks it.
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
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
