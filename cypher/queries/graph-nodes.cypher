// title: Entities of some kinds, places and sources: the nodes of a diagram
// titre: Entités de certains types, lieux et sources : les nœuds d’un diagramme
// param labels    text*      Groupement   labels wanted
// param category  category*? GHT          categories wanted; none: all
// param types     text*?     -            entities with at least one of these relationships; none: all entities
// param territory id?        -            in this territory or a part of it
// param source    id?        -            mentioned by this source
// param status    text*      active,ended planned, active, ended
// param asOf      date?      -            what may exist on this date; none: the whole history
// param limit     int        1000         how many at most
// Starts from the place, category or kind, whichever is given, instead of looking for the département of each hospital.
CYPHER 25
CALL () {
  WHEN $territory IS NOT NULL THEN {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(e:Entity)
    WITH DISTINCT e
    WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
    RETURN e
    UNION
    MATCH (e:Entity {id: $territory})
    WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
    RETURN e
  }
  WHEN size($category) > 0 THEN {
    MATCH (e:Entity)
    WHERE e.category IN $category AND e.label IN $labels
    RETURN e
  }
  ELSE {
    MATCH (e:Entity)
    WHERE e.label IN $labels
    RETURN e
    UNION
    MATCH (e:Source)
    WHERE e.label IN $labels
    RETURN e
  }
}
WITH e
WHERE coalesce(e.status IN $status, true)
  AND ($status <> ['planned'] OR e.status = 'planned' OR EXISTS { (e)-[r]-() WHERE r.status = 'planned' })
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
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
