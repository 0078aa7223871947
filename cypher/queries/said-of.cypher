// title: What sources report, intend, give up or deny of an entity
// titre: Ce que des sources rapportent, projettent, abandonnent ou démentent d’une entité
// param id    id  ght-hainaut-cambresis  the entity
// param limit int 1000       how many at most
// What is stated makes facts, and the relationships of the entity tell of them.
CALL () {
  MATCH (st:Statement {from: $id}) RETURN st, st.to AS other
  UNION
  MATCH (st:Statement {to: $id}) RETURN st, st.from AS other
}
WITH st, other
WHERE st.modality <> 'stated'
MATCH (s:Source)-[:STATES]->(st)
MATCH (e:Entity {id: other})
RETURN st, s.id AS source, e AS other
ORDER BY st.statedOn, st.id
LIMIT $limit
