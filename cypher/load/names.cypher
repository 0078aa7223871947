// title: Writes names, each linked to the entity that has or had it
// titre: Écrit les noms, chacun lié à l’entité qui le porte ou l’a porté
// param rows rows - id, entity, properties, relationship
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (n:Name {id: row.id})
SET n += row.properties
MERGE (e)-[r:KNOWN_AS]->(n)
SET r = row.relationship
