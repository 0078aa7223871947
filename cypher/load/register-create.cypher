// title: Entities that only a register knows
// titre: Entités qu’un registre seul connaît
// param source id   - the register
// param rows   rows - labels, properties, cited
MATCH (s:Entity {id: $source})
UNWIND $rows AS row
CREATE (e:Entity:$(row.labels))
SET e = row.properties
CREATE (e)-[c:CITED_IN]->(s)
SET c = row.cited
