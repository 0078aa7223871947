// title: Relationships of a backup, as they were
// titre: Relations d’une sauvegarde, telles qu’elles étaient
// param rows rows - from, to: nodes as they were created, type, properties
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
