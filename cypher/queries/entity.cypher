// title: An entity
// titre: Une entité
// param id id chu-lille  the entity
// A document or a figure that has this id counts too.
CALL () {
  MATCH (e:Entity {id: $id}) RETURN e
  UNION
  MATCH (e:Source {id: $id}) RETURN e
  UNION
  MATCH (e:Figure {id: $id}) RETURN e
}
RETURN e
