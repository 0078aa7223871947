// title: All that sources state, a page at a time
// titre: Tout ce que les sources énoncent, page par page
// param after text - the last id of the page before
// param limit int 2000 how many at most
MATCH (st:Statement)
WHERE st.id > $after
WITH st, st.id AS key ORDER BY key LIMIT $limit
MATCH (s:Source)-[:STATES]->(st)
RETURN key, s.id AS source, properties(st) AS properties
ORDER BY key
