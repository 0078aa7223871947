// title: Figures, each tied to the entity or the document that it is of
// titre: Chiffres, chacun lié à l’entité ou au document qu’il concerne
// param rows rows - id, entity, properties, relationship
UNWIND $rows AS row
OPTIONAL MATCH (e:Entity {id: row.entity})
OPTIONAL MATCH (s:Source {id: row.entity})
WITH row, coalesce(e, s) AS owner
MERGE (f:Figure {id: row.id})
SET f += row.properties
MERGE (owner)-[r:HAS_FIGURE]->(f)
SET r = row.relationship
