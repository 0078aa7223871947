// title: Writes a register that is not yet in the graph
// titre: Écrit un registre qui n’est pas encore dans le graphe
// param properties rows - id, name, publisher, published …
CREATE (s:Staged)
SET s = $properties
