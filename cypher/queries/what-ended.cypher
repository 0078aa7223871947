// title: Who left a groupement, and what else ended at an entity
// titre: Qui a quitté un groupement, et ce qui a pris fin autour d’une entité
// param id    id    ght-grand-lille  the groupement, or another entity
// param types text* MEMBER_OF,PARTY_TO,TAKES_PART_IN,CARRIED_BY,SUPPORTS  relationships wanted; MEMBER_OF: who left it
// param limit int?  -                how many at most; none: 500
// Where the entity itself ended on that day, nobody left it.
MATCH path = (e:Entity {id: $id})-[r]-(other:Entity)
WHERE type(r) IN $types
  AND r.until IS NOT NULL
  AND coalesce(r.status, 'active') <> 'planned'
  AND NOT coalesce(r.untilMin >= e.endedMin, false)
RETURN other.id AS id, other.name AS name, type(r) AS type, r.role AS role, r.since AS since, r.until AS until, path
ORDER BY r.untilMin, name, id
LIMIT coalesce($limit, 500)
