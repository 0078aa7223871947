// title: Town, département, numbers, coordinates and figures of some entities
// titre: Commune, département, numéros, coordonnées et chiffres de quelques entités
// param ids id* chu-lille,ch-valenciennes  the entities
// A legal entity that has the coordinates of one of its sites also has the town of that site.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
  coalesce(e.town,
    head(COLLECT { MATCH (s:Entity {id: e.placeOf}) RETURN s.town }),
    head(COLLECT { MATCH (e)-[:LOCATED_IN]->(c:COMMUNE) RETURN c.name ORDER BY c.id })) AS town,
  head(COLLECT {
    MATCH (e)-[:LOCATED_IN]->(:Territory)-[:PART_OF]->{0,2}(d:DEPARTEMENT)
    RETURN d.name ORDER BY d.id
  }) AS departement,
  e.siren AS siren, e.siret AS siret, e.latitude AS latitude, e.longitude AS longitude,
  COLLECT {
    MATCH (e)-[:HAS_FIGURE]->(f:Figure)
    RETURN f { .name, .value, .upTo, .unit, .period } ORDER BY f.metric, f.period, f.id
  } AS figures
ORDER BY id
