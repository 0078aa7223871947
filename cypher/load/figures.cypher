// title: Writes figures, each linked to its entity or document
// titre: Écrit les chiffres, chacun lié à son entité ou à son document
// param rows rows - id, entity, properties, relationship
UNWIND $rows AS row
OPTIONAL MATCH (e:Entity {id: row.entity})
OPTIONAL MATCH (s:Source {id: row.entity})
WITH row, coalesce(e, s) AS owner
MERGE (f:Figure {id: row.id})
SET f += row.properties
MERGE (owner)-[r:HAS_FIGURE]->(f)
SET r = row.relationship
