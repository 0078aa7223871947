// title: Merges two nodes that turn out to be one
// titre: Fusionne deux nœuds qui n’en font qu’un
// param rows rows - from: the node that goes, to: the node that stays, restated: the register that says its part anew
UNWIND $rows AS row
MATCH (gone:Entity {id: row.from})
MATCH (stays:Entity {id: row.to})
CALL (gone, stays, row) {
  MATCH (gone)-[r]->(other)
  WHERE coalesce(r.origin, '') <> row.restated
  CREATE (stays)-[copy:$(type(r))]->(other)
  SET copy = properties(r)
  DELETE r
}
CALL (gone, stays, row) {
  MATCH (gone)<-[r]-(other)
  WHERE coalesce(r.origin, '') <> row.restated
  CREATE (stays)<-[copy:$(type(r))]-(other)
  SET copy = properties(r)
  DELETE r
}
DETACH DELETE gone
