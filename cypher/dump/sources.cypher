// title: All sources, a page at a time
// titre: Toutes les sources, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (s:Source)
WHERE s.id > $after
WITH s, s.id AS key ORDER BY key LIMIT $limit
RETURN key, properties(s) AS properties
ORDER BY key
