// title: Keeps apart what registers say of entities of documents, where no record has done so
// titre: Garde à part ce que les registres énoncent d’entités des documents, là où aucun enregistrement ne l’a fait
// A list states a fact of an entity without a number, or an older program has kept nothing apart. Only in part: a record that means the
// entity writes it anew.
MATCH (s:Source)
WHERE s.origin = 'dossiers'
MATCH (e:Entity)-[:CITED_IN]->(s)
WHERE e.origin = 'dossiers'
WITH DISTINCT e
WHERE NOT EXISTS { (:Registered {entity: e.id}) }
MATCH (e)-[told]-()
WHERE told.origin <> 'dossiers' AND type(told) <> 'POSSIBLY_SAME_AS'
WITH e, min(CASE type(told) WHEN 'CITED_IN' THEN '0' ELSE '1' END + told.origin) AS first
CREATE (r:Registered)
SET r = e {.category, .searchText, .siret, .level, .legalForm,
    .categoryCode, .categoryName, .sector, .address, .town, .latitude, .longitude, .placeOf, .extracted},
  r.ownLabel = e.label, r.ownName = e.name, r.ownFiness = e.finess, r.ownSiren = e.siren, r.ownGht = e.ght, r.ownSaeCode = e.saeCode, r.ownCog = e.cog, r.ownPmSmsseId = e.pmSmsseId,
  r.ownId = CASE WHEN e.ght IS NOT NULL THEN 'ght-' + e.ght WHEN e.finess IS NOT NULL THEN 'finess-' + toLower(e.finess)
    WHEN e.cog STARTS WITH 'COM-' THEN 'commune-' + toLower(substring(e.cog, 4)) ELSE e.id END,
  r.entity = e.id, r.id = 'registered-' + e.id, r.origin = substring(first, 1), r.onlyNumber = true, r.partial = true,
  r.heldLabels = [label IN labels(e) WHERE label <> 'Entity']
