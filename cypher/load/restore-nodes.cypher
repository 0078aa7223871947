// title: Nodes of a backup, as they were
// titre: Nœuds d’une sauvegarde, tels qu’ils étaient
// param rows rows - node: its number in the backup, labels, properties
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN row.node AS node, elementId(n) AS id
