// title: Entities by id, limited to some kinds, places and sources: the nodes of a diagram
// titre: Entités par identifiant, limitées à certains types, lieux et sources : les nœuds d’un diagramme
// param ids       id*        chu-lille,ght-grand-lille,ch-roubaix the entities
// param labels    text*      Establishment,Groupement             labels wanted
// param category  category*? -                                    categories wanted; none: all
// param types     text*?     -                                    entities with at least one of these relationships; none: all entities
// param territory id?        -                                    in this territory or a part of it
// param source    id?        -                                    mentioned by this source
// param status    text*      active,ended                         planned, active, ended
// param asOf      date?      -                                    what may exist on this date; none: the whole history
// param limit     int        1000                                 how many at most
CALL () {
  MATCH (e:Entity) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Source) WHERE e.id IN $ids RETURN e
}
WITH e
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
  AND coalesce(e.status IN $status, true)
  AND ($status <> ['planned'] OR e.status = 'planned' OR EXISTS { (e)-[r]-() WHERE r.status = 'planned' })
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($territory IS NULL OR e.id = $territory OR
    EXISTS { (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
  AND (size($types) = 0 OR EXISTS { (e)-[r]-() WHERE type(r) IN $types })
  AND ($asOf IS NULL OR (coalesce(e.createdMin <= $asOf.end, true) AND coalesce(e.endedMax >= $asOf.start, true)))
RETURN e
// If there are too many: first what joins hospitals, then hospitals, then the rest.
ORDER BY CASE
  WHEN e.label IN ['Groupement', 'Convention', 'Federation', 'Network', 'Initiative', 'Act'] THEN 0
  WHEN e.label = 'Establishment' AND e.category IS NOT NULL AND NOT e.category STARTS WITH 'FINESS_'
    THEN CASE e.level WHEN 'SITE' THEN 2 ELSE 1 END
  ELSE 3 END, e.id
LIMIT $limit
