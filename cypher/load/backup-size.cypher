// title: How many nodes a backup holds, and how many relationships
// titre: Combien de nœuds et combien de relations contient une sauvegarde
MATCH (n:!Staged) RETURN count(n) AS number
UNION ALL
MATCH (:!Staged)-[r]->(:!Staged) RETURN count(r) AS number
