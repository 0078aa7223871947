// title: A fact, name or figure by its id, wherever it is
// titre: Un fait, un nom ou un chiffre par son identifiant, où qu’il soit
// param fact id f-c973bae9205fd1dd  the fact
// Looks at all relationships: what only a register states has no statement by which to find it.
MATCH (a:Entity|Source)-[r]->(b:Entity|Name|Figure|Source)
WHERE r.id = $fact
RETURN a, r, b
LIMIT 1
