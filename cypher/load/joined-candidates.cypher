// title: Relationships that several sources state between the same two entities
// titre: Relations que plusieurs sources énoncent entre les deux mêmes entités
// Starts from the entities of documents and from groupements, because each register states places and owners only once.
CALL () {
  MATCH (s:Source)
  WHERE s.origin = 'dossiers'
  MATCH (a:Entity)-[:CITED_IN]->(s)
  WITH DISTINCT a
  MATCH (a)-[one]->(b:Entity)
  WHERE one.origin = 'dossiers' AND EXISTS { (a)-[other]->(b) WHERE other.origin <> 'dossiers' AND type(other) = type(one) }
  RETURN a, type(one) AS type, b
  UNION
  MATCH (b:Groupement)<-[one:MEMBER_OF]-(a:Entity)
  WHERE one.origin <> 'dossiers' AND EXISTS { (a)-[other:MEMBER_OF]->(b) WHERE other.id <> one.id }
  RETURN a, 'MEMBER_OF' AS type, b
}
WITH DISTINCT a, type, b
MATCH (a)-[r]->(b)
WHERE type(r) = type
WITH a, type, b, r, COLLECT {
  MATCH (st:Statement {fact: r.id})<-[:STATES]-(s:Source)
  RETURN {st: st, source: s.id}
} AS statements
RETURN a, type, b, collect({r: r, statements: statements}) AS told
