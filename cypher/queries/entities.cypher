// title: Entities of some kinds, places and sources, by name
// titre: Entités de certains types, lieux et sources, par nom
// param labels     text*      Groupement labels wanted
// param category   category*? GHT        categories wanted; none: all
// param territory  id?        -          in this territory or a part of it
// param source     id?        -          mentioned by this source
// param groupement id?        -          members of this groupement, and their sites
// param sector     text?      -          public or private
// param form       text?      -          of this legal form
// param offset     int        0          how many to skip
// param limit      int        50         how many at most
// Starts from the groupement, place, category or kind, whichever is given, instead of looking for the département of each hospital.
CYPHER 25
CALL () {
  WHEN $territory IS NULL THEN RETURN [] AS inside
  ELSE {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(at:Entity)
    RETURN collect(DISTINCT at.id) AS inside
  }
}
CALL () {
  WHEN $groupement IS NOT NULL THEN {
    MATCH (:Entity {id: $groupement})<-[:MEMBER_OF]-(:Entity)<-[:PART_OF]-{0,1}(e:Entity)
    RETURN DISTINCT e
  }
  WHEN $territory IS NOT NULL THEN {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(at:Entity)
    WITH DISTINCT at
    OPTIONAL MATCH (at)-[:PART_OF]->(owner:Establishment)
    WHERE owner.placeOf = at.id
    UNWIND [at, owner] AS e
    WITH DISTINCT e WHERE e IS NOT NULL
    RETURN e
  }
  WHEN size($category) > 0 THEN {
    MATCH (e:Entity)
    WHERE e.category IN $category
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
WITH e, inside
WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
  AND ($territory IS NULL OR e.id IN inside OR e.placeOf IN inside)
  AND ($source IS NULL OR EXISTS { (e)-[:CITED_IN]->(:Source {id: $source}) })
  AND ($groupement IS NULL OR EXISTS { (e)-[:PART_OF]->{0,1}(:Entity)-[:MEMBER_OF]->(:Entity {id: $groupement}) })
  AND ($sector IS NULL OR coalesce(e.sector, head([(e)-[:PART_OF]->(o:Establishment) | o.sector])) = $sector)
  AND ($form IS NULL OR toLower(coalesce(e.legalForm, head([(e)-[:PART_OF]->(o:Establishment) | o.legalForm]))) = toLower($form))
WITH e
ORDER BY e.name, e.id
SKIP $offset LIMIT $limit
RETURN e, COLLECT {
    MATCH (at:Entity) WHERE at.id IN [e.id, e.placeOf]
    MATCH (at)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(t:Territory)
    WITH DISTINCT t
    RETURN t {.id, .label, .category, .name, .status} ORDER BY t.id
  } AS places
ORDER BY e.name, e.id
