// title: How many entities there are of some kinds, places and sources
// titre: Nombre d’entités de certains types, lieux et sources
// param labels    text*      Groupement labels wanted
// param category  category*? GHT        categories wanted; none: all
// param territory id?        -          in this territory or a part of it
// param source    id?        -          that this source speaks of
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
RETURN count(*) AS number
