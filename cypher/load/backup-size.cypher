// title: Numbers of nodes and relationships in a backup
// titre: Nombres de nœuds et de relations dans une sauvegarde
MATCH (n:!Staged) RETURN count(n) AS number
UNION ALL
MATCH (:!Staged)-[r]->(:!Staged) RETURN count(r) AS number
