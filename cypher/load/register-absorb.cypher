// title: Merges two nodes that turn out to be one
// titre: Fusionne deux nœuds qui n’en font qu’un
// param rows rows - from: the node that goes, to: the node that stays, restated: the register that says its part anew
// If an entity of documents stays, what registers say of it is kept apart, as it would be without the documents.
UNWIND $rows AS row
MATCH (gone:Entity {id: row.from})
MATCH (stays:Entity {id: row.to})
CALL (gone, stays) {
  WITH gone, stays
  WHERE stays.origin = 'dossiers' AND NOT EXISTS { (:Registered {entity: stays.id}) }
  CREATE (r:Registered)
  SET r = properties(gone), r.entity = stays.id, r.heldLabels = [label IN labels(gone) WHERE label <> 'Entity'],
    r.ownId = gone.id, r.ownLabel = gone.label, r.ownName = gone.name, r.ownFiness = gone.finess, r.ownSiren = gone.siren, r.ownGht = gone.ght, r.ownSaeCode = gone.saeCode, r.ownCog = gone.cog, r.ownPmSmsseId = gone.pmSmsseId,
    r.id = 'registered-' + stays.id, r.label = null, r.name = null, r.finess = null, r.siren = null, r.ght = null, r.saeCode = null, r.cog = null, r.pmSmsseId = null
}
// Nobody needs to ask any more whether it may be the same.
CALL (gone, stays) {
  MATCH (stays)-[same:POSSIBLY_SAME_AS]-(other)
  WHERE other = gone OR (startNode(same) = stays AND same.origin <> 'dossiers')
  DELETE same
}
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
// Ids and properties that are made of the id of the node that goes.
CALL (gone, stays) {
  MATCH (stays)-[known:KNOWN_AS]->(n:Name)
  WHERE n.id STARTS WITH 'name-' + gone.id + '-'
  SET n.id = 'name-' + stays.id + substring(n.id, size('name-' + gone.id)), known.id = n.id
}
CALL (gone, stays) {
  MATCH (stays)-[:PART_OF]->(legal:Entity {placeOf: gone.id})
  SET legal.placeOf = stays.id
}
CALL (gone, stays) {
  MATCH (stays)<-[same:POSSIBLY_SAME_AS]-(other)
  WHERE same.id = 'possibly-' + other.id + '-' + gone.id
  SET same.id = 'possibly-' + other.id + '-' + stays.id
}
DETACH DELETE gone
