// title: All relationships between nodes that questions may see
// titre: Toutes les relations entre les nœuds que les questions peuvent voir
MATCH (from:!Staged)-[r]->(to:!Staged)
RETURN elementId(from) AS from, elementId(to) AS to, type(r) AS type, properties(r) AS properties
