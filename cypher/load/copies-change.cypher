// title: Writes new statements of a register to the copies
// titre: Écrit dans les copies ce qu’un registre énonce de nouveau
// param source id   - the register
// param rows   rows - as for register-change
// Gives how many nodes for former names there are now.
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
MATCH (e:Staged {id: row.id})
WITH s, e, row,
  row.own AND e.name <> row.properties.name AND coalesce(e.onlyNumber, false) = false AS renamed, e.name AS former,
  CASE WHEN e.categoryOf = 'sites' AND row.properties.category IS NULL THEN e.category END AS lent,
  CASE WHEN row.fill THEN properties(e) ELSE {} END AS stays
CALL (e, row, renamed, former) {
  WITH e, row, former WHERE renamed
  CREATE (n:Staged)
  SET n = row.former, n.name = former, n.stagedLabels = ['Name']
  CREATE (e)-[k:KNOWN_AS]->(n)
  SET k = row.formerUse
}
SET e.stagedLabels = CASE WHEN row.own THEN ['Entity'] + row.labels + CASE WHEN lent IS NULL THEN [] ELSE [lent] END ELSE e.stagedLabels END
WITH s, e, row, renamed, former, lent, stays, coalesce(e.names, []) AS names, split(e.searchText, ' ') AS words
SET e += row.properties, e += stays
FOREACH (once IN CASE WHEN renamed THEN [1] ELSE [] END |
  SET e.names = names + former,
    e.searchText = e.searchText + reduce(text = '', word IN words | text + CASE WHEN word IN split(e.searchText, ' ') THEN '' ELSE ' ' + word END))
SET e.category = coalesce(e.category, lent)
MERGE (e)-[c:CITED_IN]->(s)
SET c = row.cited
WITH e, row, renamed
CALL (e, row) {
  MATCH (e)-[old]-()
  WHERE old.origin = $source AND old.until IS NULL AND row.citation IN old.citations AND NOT old.id IN row.ties
  SET old += row.ended
}
RETURN sum(CASE WHEN renamed THEN 1 ELSE 0 END) AS number
