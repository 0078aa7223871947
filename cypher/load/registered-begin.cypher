// title: Entities of dossiers, before they are written
// titre: Entités des dossiers, avant leur écriture
// param rows rows - to
UNWIND $rows AS row
MERGE (e:Entity {id: row.to})
ON CREATE SET e.origin = 'dossiers'
