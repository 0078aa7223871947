// title: An entity
// titre: Une entité
// param id id chu-lille  the entity
MATCH (e:Entity {id: $id})
RETURN e
