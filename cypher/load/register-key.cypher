// title: The official numbers of an entity
// titre: Les numéros officiels d’une entité
// param id id - the entity
MATCH (e:Entity {id: $id})
RETURN e.finess AS finess, e.ght AS ght
