// title: Copies the relationships of the entities that change
// titre: Copie les relations des entités qui changent
// param rows rows - id
// If both ends change, the copy made for the start node is enough.
UNWIND $rows AS row
MATCH (c:Staged {id: row.id})
MATCH (e:Entity {id: row.id})
CALL (e, c) {
  MATCH (e)-[r]->(o)
  OPTIONAL MATCH (changing:Staged {id: o.id}) WHERE o:Entity
  WITH c, r, coalesce(changing, o) AS target
  CREATE (c)-[copy:$(type(r))]->(target)
  SET copy = properties(r)
}
CALL (e, c) {
  MATCH (e)<-[r]-(o)
  WHERE o:Staged OR NOT EXISTS { (:Staged {id: o.id}) }
  CREATE (c)<-[copy:$(type(r))]-(o)
  SET copy = properties(r)
}
