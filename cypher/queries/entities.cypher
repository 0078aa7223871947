// title: Entities of some kinds, places and sources, by name
// titre: Entités de certains types, lieux et sources, par nom
// param labels    text*     Groupement  labels wanted
// param category  category* GHT  categories wanted; none: all
// param territory id?       -    in this territory or a part of it
// param source    id?       -    that this source speaks of
// param offset    int       0    how many to skip
// param limit     int       50   how many at most
MATCH (e:Entity)
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($territory IS NULL OR EXISTS { (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
RETURN e
ORDER BY e.name, e.id
SKIP $offset LIMIT $limit
