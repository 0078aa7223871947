// title: Entities: who cooperates, and what cooperation is about
// titre: Entités : qui coopère, et l’objet de la coopération
// param rows rows - id, labels, properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([label IN labels(e) WHERE label <> 'Entity'])
SET e:$(row.labels), e += row.properties
