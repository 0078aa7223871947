// title: Every node as it is
// titre: Chaque nœud tel quel
MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
