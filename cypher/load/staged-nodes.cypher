// title: Writes the nodes of a backup, hidden from all questions
// titre: Écrit les nœuds d’une sauvegarde, masqués à toutes les questions
// param rows rows - labels, properties
UNWIND $rows AS row
CREATE (n:Staged)
SET n = row.properties, n.stagedLabels = row.labels
RETURN elementId(n) AS id
