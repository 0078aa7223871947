// title: Relationships of a backup, between nodes that no question sees yet
// titre: Relations d’une sauvegarde, entre des nœuds qu’aucune question ne voit encore
// param rows rows - from, to: nodes as they were created, type, properties
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
