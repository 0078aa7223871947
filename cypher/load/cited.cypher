// title: Which source mentions which entity, and where
// titre: Quelle source mentionne quelle entité, et où
// param rows rows - entity, source, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (s:Source {id: row.source})
MERGE (e)-[c:CITED_IN {id: row.properties.id}]->(s)
SET c = row.properties
