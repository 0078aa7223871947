// title: Writes entities: those who cooperate, and what they cooperate on
// titre: Écrit les entités : celles qui coopèrent, et l’objet de leur coopération
// param rows rows - id, labels, properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([label IN labels(e) WHERE label <> 'Entity'])
SET e:$(row.labels), e += row.properties
