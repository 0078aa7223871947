// title: Entities of some kinds, places and sources, by name
// titre: Entités de certains types, lieux et sources, par nom
// param labels    text*      Groupement labels wanted
// param category  category*? GHT        categories wanted; none: all
// param territory id?        -          in this territory or a part of it
// param source    id?        -          that this source speaks of
// param offset    int        0          how many to skip
// param limit     int        50         how many at most
// From the place, the category or the kind, whichever is given: a département is not looked for in each hospital.
CYPHER 25
CALL () {
  WHEN $territory IS NOT NULL THEN {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(e:Entity)
    WITH DISTINCT e
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
WHERE $source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) }
RETURN e
ORDER BY e.name, e.id
SKIP $offset LIMIT $limit
