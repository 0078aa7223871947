// title: How many nodes the graph holds, and how many relationships
// titre: Combien de nœuds et combien de relations contient le graphe
MATCH (n) RETURN count(n) AS number
UNION ALL
MATCH ()-[r]->() RETURN count(r) AS number
