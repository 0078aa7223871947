// title: Every relationship as it is, but for those of what no question sees
// titre: Chaque relation telle quelle, sauf celles de ce qu’aucune question ne voit
MATCH (from:!Staged)-[r]->(to:!Staged)
RETURN elementId(from) AS from, elementId(to) AS to, type(r) AS type, properties(r) AS properties
