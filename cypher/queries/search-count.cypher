// title: Number of entities with the words of a text in their names or places
// titre: Nombre d’entités dont les noms ou les lieux contiennent les mots d’un texte
// param words      text      "chu AND lille" normalised words, as a Lucene query
// param labels     text*     Establishment labels wanted
// param category   category*? -            categories wanted; none: all
// param territory  id?       -             in this territory or a part of it
// param source     id?       -             mentioned by this source
// param groupement id?       -             members of this groupement, and their sites
// param sector     text?     -             public or private
// param form       text?     -             of this legal form
// Looks at everything that the index finds, so that filters apply before the list is cut.
CYPHER 25
CALL () {
  WHEN $territory IS NULL THEN RETURN [] AS inside
  ELSE {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(at:Entity)
    RETURN collect(DISTINCT at.id) AS inside
  }
}
CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e
WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
  AND ($territory IS NULL OR e.id IN inside OR e.placeOf IN inside)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($groupement IS NULL OR EXISTS { (e)-[:PART_OF]->{0,1}(:Entity)-[:MEMBER_OF]->(:Entity {id: $groupement}) })
  AND ($sector IS NULL OR coalesce(e.sector, head([(e)-[:PART_OF]->(o:Establishment) | o.sector])) = $sector)
  AND ($form IS NULL OR toLower(coalesce(e.legalForm, head([(e)-[:PART_OF]->(o:Establishment) | o.legalForm]))) = toLower($form))
RETURN count(*) AS number
