// title: Writes entities: those who cooperate, and what they cooperate on
// titre: Écrit les entités : celles qui coopèrent, et l’objet de leur coopération
// param rows rows - id, labels, properties
// Nothing stays that the dossiers no longer say. What registers say is added afterwards, but places are found by sites.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
REMOVE e:$([label IN labels(e) WHERE label <> 'Entity'])
WITH e, row, e {.latitude, .longitude, .placeOf} AS place
SET e:$(row.labels), e = row.properties, e += place
