// title: Every relationship, name and figure that cites a source
// titre: Toutes les relations, noms et chiffres qui citent une source
// param source id  convention-hainaut-cambresis-2017  the source
// param limit  int 1000  how many at most
// A document may also give figures of itself: how many groupements it describes.
CALL () {
  MATCH (:Source {id: $source})<-[:CITED_IN]-(a:Entity)-[r]->(b:Entity|Name|Figure)
  WHERE NOT r:CITED_IN AND any(c IN r.citations WHERE c STARTS WITH $source + '#')
  RETURN a, r, b
  UNION
  MATCH (a:Source {id: $source})-[r:HAS_FIGURE]->(b:Figure)
  WHERE any(c IN r.citations WHERE c STARTS WITH $source + '#')
  RETURN a, r, b
}
RETURN a, r, b
ORDER BY type(r), a.name, b.name, r.id
LIMIT $limit
