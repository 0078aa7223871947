// title: Writes entities that only a register knows, hidden from all questions
// titre: Écrit les entités que seul un registre connaît, masquées à toutes les questions
// param source id   - the register
// param rows   rows - properties, cited
// A staged node has only this label, so questions that ask for :Entity do not see it. Staged nodes are looked for first, because
// looking for an id that no :Source has locks it.
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
