// title: All entities, a page at a time
// titre: Toutes les entités, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (e:Entity)
WHERE e.id > $after
WITH e, e.id AS key ORDER BY key LIMIT $limit
CALL (e) {
  OPTIONAL MATCH (e)-[:LOCATED_IN]->(:Territory)-[:PART_OF]->{0,2}(d:DEPARTEMENT)
  RETURN d ORDER BY d.id LIMIT 1
}
RETURN key, properties(e) AS properties, d {.id, .name} AS departement
ORDER BY key
