// title: Entities, sources and figures
// titre: Entités, sources et chiffres
// param rows rows - id, labels, properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([label IN labels(e) WHERE label <> 'Entity'])
SET e:$(row.labels), e += row.properties
