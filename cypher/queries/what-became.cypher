// title: What became of an entity: its successor, its present name, its end
// titre: Ce qu’est devenue une entité : son successeur, son nom actuel, sa fin
// param id id ght-grand-lille  the entity
MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH path = (e)<-[steps:SUCCEEDS]-{1,10}(later:Entity)
  WITH path, last(steps) AS step, later
  RETURN coalesce(step.how, 'succeeded') AS what, coalesce(step.since, later.created) AS date,
    later.id AS id, later.name AS name, path, 0 AS place
  UNION
  MATCH path = (e)-[k:KNOWN_AS {kind: 'former'}]->(n:Name)
  RETURN 'renamed' AS what, k.until AS date, e.id AS id, e.name AS name, path, 1 AS place
  UNION
  MATCH path = (e)
  WHERE e.ended IS NOT NULL
  RETURN 'ended' AS what, e.ended AS date, e.id AS id, e.name AS name, path, 2 AS place
}
RETURN what, date, id, name, path
ORDER BY place, length(path), date, id
