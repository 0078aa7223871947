// title: What sources report, intend, give up or deny about an entity
// titre: Ce que des sources rapportent, projettent, abandonnent ou démentent au sujet d’une entité
// param id    id  ght-hainaut-cambresis  the entity
// param limit int 1000       how many at most
// What sources state makes facts, which are among the relationships of the entity.
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
