// title: Every node as it is, but for what no question sees
// titre: Chaque nœud tel quel, sauf ce qu’aucune question ne voit
MATCH (n:!Staged)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
