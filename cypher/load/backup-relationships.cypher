// title: Every relationship as it is
// titre: Chaque relation telle quelle
MATCH (from)-[r]->(to)
RETURN elementId(from) AS from, elementId(to) AS to, type(r) AS type, properties(r) AS properties
