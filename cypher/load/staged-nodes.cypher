// title: Nodes of a backup, where no question sees them yet
// titre: Nœuds d’une sauvegarde, là où aucune question ne les voit encore
// param rows rows - labels, properties
UNWIND $rows AS row
CREATE (n:Staged)
SET n = row.properties, n.stagedLabels = row.labels
RETURN elementId(n) AS id
