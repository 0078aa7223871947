// title: Keeps what a register says anew of entities of documents, as register-change does for its own
// titre: Garde ce qu’un registre énonce de nouveau sur des entités des documents, comme register-change pour les siennes
// param rows rows - entity, labels, own, fill, properties, hidden, former, formerUse
UNWIND $rows AS row
MATCH (r:Registered {entity: row.entity})
MATCH (e:Entity {id: row.entity})
WITH e, r, row, row.own AND r.ownName <> row.hidden.ownName AND coalesce(r.onlyNumber, false) = false AS renamed
CALL (e, r, row, renamed) {
  WITH e, r, row WHERE renamed
  MERGE (n:Name {id: row.former.id})
  SET n += row.former, n.name = r.ownName
  MERGE (e)-[k:KNOWN_AS]->(n)
  SET k += row.formerUse
}
WITH r, row, renamed, r.ownName AS former, coalesce(r.names, []) AS names, split(r.searchText, ' ') AS words,
  CASE WHEN row.fill THEN properties(r) ELSE {} END AS stays
SET r.heldLabels = CASE WHEN row.own THEN row.labels ELSE r.heldLabels END
SET r += row.properties, r += row.hidden, r += stays
FOREACH (once IN CASE WHEN renamed THEN [1] ELSE [] END |
  SET r.names = names + former,
    r.searchText = r.searchText + reduce(text = '', word IN words | text + CASE WHEN word IN split(r.searchText, ' ') THEN '' ELSE ' ' + word END))
