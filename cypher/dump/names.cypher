// title: All names with the entities that have them, a page at a time
// titre: Tous les noms et les entités qui les portent, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (n:Name)
WHERE n.id > $after
WITH n, n.id AS key ORDER BY key LIMIT $limit
MATCH (e:Entity)-[k:KNOWN_AS]->(n)
RETURN key, e.id AS entity, n.name AS name, properties(k) AS properties
ORDER BY key
