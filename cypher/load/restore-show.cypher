// title: A backup is the graph at once
// titre: Une sauvegarde devient d’un coup le graphe
MATCH (n:Staged)
WHERE n.stagedLabels IS NOT NULL
WITH n, n.stagedLabels AS labels
REMOVE n:Staged, n.stagedLabels
SET n:$(labels)
