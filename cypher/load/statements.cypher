// title: Writes what each source states, place by place
// titre: Écrit ce que chaque source énonce, passage par passage
// param rows rows - id, source, properties
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
MERGE (st:Statement {id: row.id})
SET st = row.properties
MERGE (s)-[:STATES]->(st)
