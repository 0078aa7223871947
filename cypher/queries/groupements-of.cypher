// title: The groupements of an establishment, by kind, with their other members
// titre: Les groupements d’un établissement, par type, avec leurs autres membres
// param id       id        chu-lille      the establishment
// param category category* GHT            kinds of groupement: GHT, GCS, DIRECTION_COMMUNE, CPTS …
// param status   text*     active,ended   of the groupements: planned, active, ended
// param asOf     date?     -              what may be in force on this date; none: the whole history
MATCH path = (h:Entity {id: $id})-[r:MEMBER_OF]->(g:Groupement)
WHERE g.category IN $category
  AND coalesce(g.status, 'active') IN $status
  AND coalesce(r.status, 'active') IN $status
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
RETURN g.id AS groupement, g.name AS name, r.role AS role, r.since AS since, r.until AS until,
  COLLECT {
    MATCH (g)<-[m:MEMBER_OF]-(other:Entity)
    WHERE other <> h
      AND coalesce(m.status, 'active') IN $status
      AND ($asOf IS NULL OR (coalesce(m.sinceMin <= $asOf.end, true) AND coalesce(m.untilMax >= $asOf.start, true)))
    WITH DISTINCT other
    RETURN other.id ORDER BY other.id
  } AS members, path
ORDER BY name, groupement
