// title: All entities, a page at a time
// titre: Toutes les entités, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (e:Entity)
WHERE e.id > $after
WITH e ORDER BY e.id LIMIT $limit
RETURN e.id AS key, properties(e) AS properties,
  head(COLLECT {
    MATCH (e)-[:LOCATED_IN]->(:Territory)-[:PART_OF]->{0,2}(d:DEPARTEMENT)
    RETURN d { .id, .name } AS departement ORDER BY d.id LIMIT 1
  }) AS departement
ORDER BY key
