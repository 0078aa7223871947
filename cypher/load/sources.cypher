// title: Documents that the dossiers are of
// titre: Documents dont les dossiers rendent compte
// param rows rows - id, properties
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s += row.properties
