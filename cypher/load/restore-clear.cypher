// title: Empties the graph
// titre: Vide le graphe
MATCH (n)
DETACH DELETE n
