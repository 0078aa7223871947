// title: Who left a groupement, and what else ended for an entity
// titre: Qui a quitté un groupement, et ce qui a pris fin pour une entité
// param id    id    ght-grand-lille  the groupement, or another entity
// param types text* MEMBER_OF,PARTY_TO,TAKES_PART_IN,CARRIED_BY,SUPPORTS  relationships wanted; MEMBER_OF: members that left
// param limit int?  -                how many at most; none: 500
// If the entity itself ended on that day, nobody left it. An end that is only reported, or only deduced, may be in no fact; its row says so.
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH path = (e)-[r]-(other:Entity)
  WHERE type(r) IN $types
    AND r.until IS NOT NULL
    AND coalesce(r.status, 'active') <> 'planned'
    AND NOT coalesce(r.untilMin >= e.endedMin, false)
  RETURN other, type(r) AS type, r.role AS role, r.since AS since, r.until AS until, CASE WHEN r.deduced THEN 'deduced' ELSE 'stated' END AS modality, path
  UNION ALL
  MATCH (st:Statement {to: e.id})
  WHERE (st.modality = 'reported' OR st.deduced) AND st.until IS NOT NULL AND st.type IN $types
  MATCH (other:Entity {id: st.from})
  WHERE none(until IN [(other)-[r]->(e) WHERE r.id = st.fact | r.until] WHERE until IS NOT NULL)
  RETURN other, st.type AS type, st.role AS role, st.since AS since, st.until AS until,
    CASE WHEN st.deduced THEN 'deduced' ELSE st.modality END AS modality, null AS path
  UNION ALL
  MATCH (st:Statement {from: e.id})
  WHERE (st.modality = 'reported' OR st.deduced) AND st.until IS NOT NULL AND st.type IN $types
  MATCH (other:Entity {id: st.to})
  WHERE none(until IN [(e)-[r]->(other) WHERE r.id = st.fact | r.until] WHERE until IS NOT NULL)
  RETURN other, st.type AS type, st.role AS role, st.since AS since, st.until AS until,
    CASE WHEN st.deduced THEN 'deduced' ELSE st.modality END AS modality, null AS path
}
RETURN other.id AS id, other.name AS name, type, role, since, until, modality, path
ORDER BY until, name, id
LIMIT coalesce($limit, 500)
