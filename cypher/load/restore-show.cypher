// title: Makes a whole backup visible at once
// titre: Rend visible d’un coup toute une sauvegarde
MATCH (n:Staged)
WHERE n.stagedLabels IS NOT NULL
WITH n, n.stagedLabels AS labels
REMOVE n:Staged, n.stagedLabels
SET n:$(labels)
