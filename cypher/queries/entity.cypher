// title: An entity
// titre: Une entité
// param id id chu-lille  the entity
// Also finds a document or a figure with this id.
CALL () {
  MATCH (e:Entity {id: $id}) RETURN e
  UNION
  MATCH (e:Source {id: $id}) RETURN e
  UNION
  MATCH (e:Figure {id: $id}) RETURN e
}
RETURN e
