// title: A fact, found by what is said of it
// titre: Un fait, trouvé par ce qui en est dit
// param fact id f-c973bae9205fd1dd  the fact
MATCH (st:Statement {fact: $fact})
WITH DISTINCT st.from AS from, st.to AS to
MATCH (a:Entity {id: from})
MATCH (b:Entity {id: to})
MATCH (a)-[r]->(b)
WHERE r.id = $fact
RETURN a, r, b
LIMIT 1
