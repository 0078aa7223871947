// title: Writes reviewed official numbers of entities in the documents
// titre: Écrit les numéros officiels, relus, d’entités des documents
// param rows rows - id, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
