// title: Writes new statements of a register about existing entities
// titre: Écrit ce qu’un registre énonce de nouveau sur des entités déjà présentes
// param source id   - the register
// param rows   rows - id, labels, own, fill, former, properties, cited, ties, citation, ended
// own: the register names the entity. fill: existing values stay. former: a node for its former name.
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  WITH e, row WHERE row.own AND e.name <> row.properties.name AND coalesce(e.onlyNumber, false) = false
  MERGE (n:Name {id: row.former.id})
  SET n += row.former, n.name = e.name
  MERGE (e)-[k:KNOWN_AS]->(n)
  SET k += row.formerUse
}
CALL (e, row) {
  WITH e, row, [label IN labels(e) WHERE label <> 'Entity'] AS held
  WHERE row.own AND NOT (size(held) = size(row.labels) AND all(label IN held WHERE label IN row.labels))
  REMOVE e:$(held)
  SET e:$(row.labels)
}
WITH s, e, row, CASE WHEN row.fill THEN properties(e) ELSE {} END AS stays,
  row.own AND e.name <> row.properties.name AND coalesce(e.onlyNumber, false) = false AS renamed,
  e.name AS former, coalesce(e.names, []) AS names, split(e.searchText, ' ') AS words
SET e += row.properties, e += stays
// The indexes also find it by its former name.
FOREACH (once IN CASE WHEN renamed THEN [1] ELSE [] END |
  SET e.names = names + former,
    e.searchText = e.searchText + reduce(text = '', word IN words | text + CASE WHEN word IN split(e.searchText, ' ') THEN '' ELSE ' ' + word END))
WITH s, e, row
MERGE (e)-[c:CITED_IN]->(s)
SET c = row.cited
WITH e, row
MATCH (e)-[old]-()
WHERE old.origin = $source AND old.until IS NULL AND row.citation IN old.citations AND NOT old.id IN row.ties
SET old += row.ended
