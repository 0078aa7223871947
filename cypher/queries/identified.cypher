// title: Entities by their ids or official numbers
// titre: Entités par leurs identifiants ou numéros officiels
// param ids       id*?       chu-lille     ids
// param numbers   text*?     590780193     FINESS or SIREN numbers
// param labels    text*      Establishment labels wanted
// param category  category*? -             categories wanted; none: all
// param territory id?        -             in this territory or a part of it
// param source    id?        -             that this source speaks of
CALL () {
  MATCH (e:Entity) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Source) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Entity) WHERE e.finess IN $numbers RETURN e
  UNION
  MATCH (e:Entity) WHERE e.siren IN $numbers RETURN e
}
WITH e
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($territory IS NULL OR EXISTS { (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
RETURN e, 0.0 AS score,
  [(e)-[:KNOWN_AS]->(n:Name) | n.name] AS names,
  COLLECT { MATCH (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(t:Territory) RETURN DISTINCT t ORDER BY t.id } AS places,
  [(e)-[:PART_OF]->(legal:Establishment) | legal.id] AS legal
ORDER BY e.id
