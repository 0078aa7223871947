// title: A register that the graph does not have yet
// titre: Un registre que le graphe n’a pas encore
// param properties rows - id, name, publisher, published …
CREATE (s:Staged)
SET s = $properties
