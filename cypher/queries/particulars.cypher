// title: Town, département, numbers, place and figures of some entities
// titre: Commune, département, numéros, position et chiffres de quelques entités
// param ids id* chu-lille,ch-valenciennes  the entities
// A legal entity whose place is that of one of its sites has the town of that site too.
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
