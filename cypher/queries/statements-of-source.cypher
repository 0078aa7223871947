// title: What a source states, with its own dates and roles
// titre: Ce qu’une source énonce, avec ses propres dates et rôles
// param source id  convention-hainaut-cambresis-2017  the source
// param limit  int 1000  how many at most
MATCH (:Source {id: $source})-[:STATES]->(st:Statement)
WHERE st.type IS NOT NULL
MATCH (a:Entity {id: st.from})
MATCH (b:Entity {id: st.to})
RETURN a, st, b
ORDER BY st.type, a.name, b.name, st.locator, st.id
LIMIT $limit
