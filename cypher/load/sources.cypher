// title: Writes the documents described by the dossiers
// titre: Écrit les documents que décrivent les dossiers
// param rows rows - id, properties
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
