// title: Two nodes turn out to be one: what is said of the one is said of the other
// titre: Deux nœuds n’en font qu’un : ce qui est dit de l’un l’est de l’autre
// param rows rows - from: the node that goes, to: the node that stays
UNWIND $rows AS row
MATCH (gone:Entity {id: row.from})
MATCH (stays:Entity {id: row.to})
CALL (gone, stays) {
  MATCH (gone)-[r]->(other)
  CREATE (stays)-[copy:$(type(r))]->(other)
  SET copy = properties(r)
  DELETE r
}
CALL (gone, stays) {
  MATCH (gone)<-[r]-(other)
  CREATE (stays)<-[copy:$(type(r))]-(other)
  SET copy = properties(r)
  DELETE r
}
DELETE gone
