// title: Two entities may be the same
// titre: Deux entités n’en font peut-être qu’une
MATCH (a:Entity)-[r:POSSIBLY_SAME_AS]->(b:Entity)
RETURN a.name + ' and ' + b.name + ': ' + coalesce(r.why, '') AS message,
  a.name + ' et ' + b.name + ' : ' + coalesce(r.why, '') AS constat,
  [a, b] AS entities, r.citations AS citations
ORDER BY message
LIMIT 1000
