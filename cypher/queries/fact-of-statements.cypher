// title: A fact, found through its statements
// titre: Un fait, trouvé par ses énoncés
// param fact id f-c973bae9205fd1dd  the fact
MATCH (st:Statement {fact: $fact})
WITH DISTINCT st.from AS from, st.to AS to
MATCH (a:Entity {id: from})
MATCH (b:Entity {id: to})
MATCH (a)-[r]->(b)
WHERE r.id = $fact
RETURN a, r, b
LIMIT 1
