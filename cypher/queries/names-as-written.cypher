// title: Entities by their names as written: Saint-Amand, hôpitaux, CHRU Lille
// titre: Entités par leurs noms tels qu’ils sont écrits : Saint-Amand, hôpitaux, CHRU Lille
// param words text Saint-Amand  words, or a Lucene query: accents, case, hyphens and apostrophes do not matter
// param limit int? -           how many at most; none: 20
CALL db.index.fulltext.queryNodes('entity_names', $words, {limit: coalesce($limit, 20)}) YIELD node AS e, score
RETURN e, e.names AS names, score
ORDER BY score DESC, e.id
