// title: Cites the register in which an entity of documents is mentioned by its number
// titre: Cite le registre qui mentionne une entité des documents par son numéro
// param source id   - the register
// param rows   rows - entity, cited
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MERGE (e)-[c:CITED_IN]->(s)
ON CREATE SET c = row.cited
