// title: Entities that only a register knows, where no question sees them yet
// titre: Entités qu’un registre seul connaît, là où aucune question ne les voit encore
// param source id   - the register
// param rows   rows - properties, cited
// A staged node has no label but this one, so that whatever asks for :Entity passes it by. Staged ones are looked for first:
// an id that no :Source has is locked by whoever looks for it.
CYPHER 25
OPTIONAL MATCH (new:Staged {id: $source})
CALL (new) {
  WHEN new IS NOT NULL THEN RETURN new AS s
  ELSE {
    MATCH (s:Source {id: $source})
    RETURN s
  }
}
UNWIND $rows AS row
CREATE (e:Staged)
SET e = row.properties
CREATE (e)-[c:CITED_IN]->(s)
SET c = row.cited
