// title: Names, places and numbers of some entities, as comparing names needs them
// titre: Noms, lieux et numéros de quelques entités, tels qu’il les faut pour comparer des noms
// param ids       id*?       chu-lille     ids
// param numbers   text*?     590780193     FINESS or SIREN numbers
// param labels    text*      Establishment labels wanted
// param category  category*? -             categories wanted; none: all
// Returns no whole nodes: what the index knows of an entity is long, and nobody compares it.
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
RETURN e {.id, .label, .category, .name, .longName, .finess, .siren, .status, .town, .categoryName, .sector} AS e,
  0.0 AS score,
  [(e)-[k:KNOWN_AS]->(n:Name) WHERE coalesce(k.kind, '') <> 'former' | n.name] AS names,
  [(e)-[:KNOWN_AS {kind: 'former'}]->(n:Name) | n.name] AS former,
  COLLECT {
    MATCH (at:Entity) WHERE at.id IN [e.id, e.placeOf]
    MATCH (at)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(t:Territory)
    WITH DISTINCT t
    RETURN t {.id, .label, .category, .name, .status} ORDER BY t.id
  } AS places,
  CASE WHEN e.level = 'LEGAL' THEN COLLECT {
    MATCH (e)<-[:PART_OF]-(site:CHU|CHR|CLCC|CH|EPSM) WHERE site.town IS NOT NULL
    RETURN site {.name, .town}
  } ELSE [] END AS sites,
  [(e)-[:PART_OF]->(legal:Establishment) | legal.id] AS legal,
  [(e)-[:POSSIBLY_SAME_AS]-(other:Entity) | other.id] AS same
ORDER BY e.id
