// title: How many entities there are of some kinds, places and sources
// titre: Nombre d’entités de certains types, lieux et sources
// param labels    text*     Groupement  labels wanted
// param category  category* GHT  categories wanted; none: all
// param territory id?       -    in this territory or a part of it
// param source    id?       -    that this source speaks of
MATCH (e:Entity)
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($territory IS NULL OR EXISTS { (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
RETURN count(*) AS number
