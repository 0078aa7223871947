// title: What each source says, place by place
// titre: Ce que dit chaque source, passage par passage
// param rows rows - id, source, properties
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
MERGE (st:Statement {id: row.id})
SET st = row.properties
MERGE (s)-[:STATES]->(st)
