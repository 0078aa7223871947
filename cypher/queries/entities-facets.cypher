// title: Number of entities by kind, place, sector and groupement
// titre: Nombre d’entités par type, lieu, secteur et groupement
// param words      text?      -          normalised words, as a Lucene query; none: any name
// param labels     text*      Groupement labels wanted
// param category   category*? GHT        categories wanted; none: all
// param territory  id?        -          in this territory or a part of it
// param source     id?        -          mentioned by this source
// param groupement id?        -          members of this groupement, and their sites
// param sector     text?      -          public or private
// param form       text?      -          of this legal form
// Entities of the same kind and place are counted in one row.
CYPHER 25
CALL () {
  WHEN $territory IS NULL THEN RETURN [] AS inside
  ELSE {
    MATCH (:Entity {id: $territory})<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN|COVERS|PART_OF]-(at:Entity)
    RETURN collect(DISTINCT at.id) AS inside
  }
}
CALL () {
  WHEN $words IS NOT NULL THEN {
    CALL db.index.fulltext.queryNodes('entity_search', $words) YIELD node AS e
    RETURN e
  }
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
WITH e, coalesce(e.sector, head([(e)-[:PART_OF]->(o:Establishment) | o.sector])) AS sector,
  CASE WHEN e.label = 'Territory' THEN null ELSE COLLECT {
    MATCH (at:Entity) WHERE at.id IN [e.id, e.placeOf]
    MATCH (at)-[:LOCATED_IN|PART_OF]->(:Territory)-[:PART_OF]->{0,1}(d:Territory {category: 'DEPARTEMENT'})
    RETURN DISTINCT d LIMIT 1
  }[0] END AS departement,
  COLLECT { MATCH (e)-[:PART_OF]->{0,1}(:Entity)-[m:MEMBER_OF]->(g:Groupement) WHERE m.until IS NULL RETURN DISTINCT g } AS groupements
RETURN e.label AS label, e.category AS category, sector, departement.id AS departement, departement.name AS departementName,
  [g IN groupements | {id: g.id, name: g.name}] AS groupements, count(*) AS number
