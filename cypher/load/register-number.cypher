// title: Official numbers of entities of the documents, after review
// titre: Numéros officiels d’entités des documents, après relecture
// param rows rows - id, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
