// title: Entities with the words of a text in their names or places, hospitals first
// titre: Entités dont les noms ou les lieux contiennent les mots d’un texte, hôpitaux d’abord
// param words      text      "chu AND lille" normalised words, as a Lucene query
// param labels     text*     Establishment labels wanted
// param category   category*? -            categories wanted; none: all
// param territory  id?       -             in this territory or a part of it
// param source     id?       -             mentioned by this source
// param groupement id?       -             members of this groupement, and their sites
// param sector     text?     -             public or private
// param form       text?     -             of this legal form
// param offset     int       0             how many to skip
// param limit      int       100           how many at most
// Looks at everything that the index finds, so that filters apply before the list is cut.
CYPHER 25
CALL () {
  WHEN $territory IS NULL THEN RETURN [] AS inside
  ELSE {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(at:Entity)
    RETURN collect(DISTINCT at.id) AS inside
  }
}
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e, score
WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
  AND ($territory IS NULL OR e.id IN inside OR e.placeOf IN inside)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($groupement IS NULL OR EXISTS { (e)-[:PART_OF]->{0,1}(:Entity)-[:MEMBER_OF]->(:Entity {id: $groupement}) })
  AND ($sector IS NULL OR coalesce(e.sector, head([(e)-[:PART_OF]->(o:Establishment) | o.sector])) = $sector)
  AND ($form IS NULL OR toLower(coalesce(e.legalForm, head([(e)-[:PART_OF]->(o:Establishment) | o.legalForm]))) = toLower($form))
WITH e, score, '_hospital' IN split(e.searchText, ' ') AS hospital
ORDER BY hospital DESC, score DESC, e.id
SKIP $offset LIMIT $limit
RETURN e {.id, .label, .category, .name, .finess, .siren, .status, .town, .categoryName, .sector} AS e, score,
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
ORDER BY hospital DESC, score DESC, e.id
