// title: Which sources mention which entities, a page of entities at a time
// titre: Quelles sources mentionnent quelles entités, page par page
// param after text - the last entity of the page before
// param limit int 2000 how many entities at most
MATCH (e:Entity)
WHERE e.id > $after
WITH e, e.id AS key ORDER BY key LIMIT $limit
RETURN key,
  COLLECT { MATCH (e)-[c:CITED_IN]->(s:Source) RETURN [s.id, properties(c)] ORDER BY s.id } AS rows
ORDER BY key
