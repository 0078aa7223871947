// title: All figures with what they measure, a page at a time
// titre: Tous les chiffres et ce qu’ils mesurent, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (f:Figure)
WHERE f.id > $after
WITH f, f.id AS key ORDER BY key LIMIT $limit
MATCH (owner)-[r:HAS_FIGURE]->(f)
RETURN key, owner.id AS entity, properties(f) AS properties, properties(r) AS fact
ORDER BY key
