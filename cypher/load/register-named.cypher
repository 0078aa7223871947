// title: Entities that a name may mean, in the present state of the import
// titre: Entités qu’un nom peut désigner, dans l’état actuel de l’import
// param words   text  "chu lille"  normalised words, as a Lucene query
// param label   text  Establishment  label wanted
// param limit   int   40  how many at most
CALL db.index.fulltext.queryNodes('entity_search', $words, {limit: 400}) YIELD node AS e, score
WHERE e.label = $label
WITH e, score ORDER BY score DESC, e.id LIMIT $limit
RETURN e.id AS id, e.name AS name, e.category AS category, e.finess AS finess, e.siren AS siren,
  [(e)-[k:KNOWN_AS]->(n:Name) WHERE coalesce(k.kind, '') <> 'former' | n.name] AS names,
  [(e)-[:KNOWN_AS {kind: 'former'}]->(n:Name) | n.name] AS former,
  [(e)-[:LOCATED_IN]->(t:Territory) | t.name] AS places,
  [(e)-[:PART_OF]->(legal:Establishment) | legal.id] AS legal,
  [(e)-[:POSSIBLY_SAME_AS]-(other:Entity) | other.id] AS same
ORDER BY score DESC, id
