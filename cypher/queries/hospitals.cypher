// title: Hospitals of a territory, within some kilometres of a place, or some by id
// titre: Hôpitaux d’un territoire, à quelques kilomètres d’un lieu, ou par identifiant
// param territory id?        interregion-nord-ouest  all in this territory or a part of it
// param near      id?        -        all near this town or hospital
// param ids       id*?       -        only these
// param within    int        30       the radius in kilometres
// param hospitals category*  CHU,CH   categories that are hospitals
// param asOf      date?      -        memberships as of this date; none: the whole history
// A town has no coordinates; it is placed at the median of the establishments located there.
CALL () {
  MATCH (site:Entity)
  WHERE site.id IN $ids AND site.label = 'Establishment'
  RETURN site, null AS distance, null AS centre
  UNION ALL
  MATCH (area:Entity {id: $territory})
  WHERE size($ids) = 0
  MATCH (area)<-[:PART_OF]-{0,4}(:Territory)<-[:LOCATED_IN]-(site:Establishment)
  WHERE site.category IN $hospitals
  RETURN DISTINCT site, null AS distance, null AS centre
  UNION ALL
  MATCH (place:Entity {id: $near})
  WHERE size($ids) = 0 AND $territory IS NULL
  CALL (place) {
    OPTIONAL MATCH (place)<-[:LOCATED_IN]-(there:Establishment)
    WHERE place.latitude IS NULL AND there.latitude IS NOT NULL
    RETURN percentileDisc(there.latitude, 0.5) AS latitude, percentileDisc(there.longitude, 0.5) AS longitude
  }
  WITH coalesce(place.latitude, latitude) AS latitude, coalesce(place.longitude, longitude) AS longitude
  WITH latitude, longitude, $within / 110.0 AS high, $within / (110.0 * cos(radians(latitude))) AS wide
  MATCH (site:Entity)
  USING INDEX site:Entity(category)
  WHERE site.category IN $hospitals AND site.latitude >= latitude - high AND site.latitude <= latitude + high
    AND site.longitude >= longitude - wide AND site.longitude <= longitude + wide AND site:Establishment
  WITH site, {latitude: latitude, longitude: longitude} AS centre, point.distance(point({latitude: latitude, longitude: longitude}),
    point({latitude: site.latitude, longitude: site.longitude})) / 1000 AS distance
  WHERE distance <= $within
  RETURN site, distance, centre
}
// A hospital stands for its legal entity with all its sites; one requested by id stands for itself.
OPTIONAL MATCH (site)-[:PART_OF]->(legal:Establishment)
WHERE legal.category IN $hospitals AND size($ids) = 0
WITH site, distance, centre, coalesce(legal, site) AS h
ORDER BY distance, site.id
WITH h, centre, min(distance) AS distance, collect(site) AS sites
RETURN h, distance, centre,
  coalesce(
    head(COLLECT { UNWIND sites AS site MATCH (site)-[:LOCATED_IN]->(c:Territory {category: 'COMMUNE'}) RETURN c.name }),
    head([site IN sites WHERE site.town IS NOT NULL | site.town])) AS town,
  coalesce(h.sector, head([site IN sites WHERE site.sector IS NOT NULL | site.sector]),
    head([(h)-[:PART_OF]->(o:Establishment) | o.sector])) AS sector,
  COLLECT {
    MATCH (h)-[r:MEMBER_OF]->(g:Groupement)
    WHERE coalesce(r.status, 'active') <> 'planned' AND coalesce(g.status, 'active') <> 'planned'
      AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)
        AND coalesce(g.createdMin <= $asOf.end, true) AND coalesce(g.endedMax >= $asOf.start, true)))
    RETURN DISTINCT g {.id, .label, .category, .name, .finess, .status} ORDER BY g.name
  } AS groupements,
  COLLECT {
    MATCH (h)-[:HAS_FIGURE]->(f:Figure)
    WHERE f.unit IN ['beds', 'stays']
    RETURN f {.unit, .value, .period} ORDER BY f.id
  } AS figures
ORDER BY h.id
