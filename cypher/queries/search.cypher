// title: Entities by the words of their names
// titre: Entités par les mots de leurs noms
// param words      text      "chu lille"   words of canonical names, as a Lucene query
// param labels     text*     Establishment labels wanted
// param category   category*? -            categories wanted; none: all
// param territory  id?       -             in this territory or a part of it
// param source     id?       -             that this source speaks of
// param candidates int?      -             of how many that the index gives; none: 1000
// param limit      int       100           how many at most
CALL db.index.fulltext.queryNodes('entity_search', $words, {limit: coalesce($candidates, 1000)}) YIELD node AS e, score
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($territory IS NULL OR EXISTS { (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
WITH e, score ORDER BY score DESC, e.id LIMIT $limit
// Not whole nodes: most of what they hold is read, and sent, for nothing.
RETURN e {.id, .label, .category, .name, .finess, .siren, .status} AS e, score,
  [(e)-[:KNOWN_AS]->(n:Name) | n.name] AS names,
  COLLECT {
    MATCH (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(t:Territory)
    WITH DISTINCT t
    RETURN t {.id, .label, .category, .name, .status} ORDER BY t.id
  } AS places,
  [(e)-[:PART_OF]->(legal:Establishment) | legal.id] AS legal
ORDER BY score DESC, e.id
