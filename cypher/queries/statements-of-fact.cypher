// title: Who says what about a fact
// titre: Qui dit quoi au sujet d’un fait
// param fact id f-c973bae9205fd1dd  the fact
MATCH (st:Statement {fact: $fact})
MATCH (s:Source)-[:STATES]->(st)
RETURN st, s.id AS source
ORDER BY s.published, s.id, st.locator, st.id
LIMIT 1000
