// title: A fact or an entity without a citation
// titre: Un fait ou une entité sans source
CALL () {
  MATCH (e:Entity)
  WHERE NOT EXISTS { (e)-[:CITED_IN]->() }
  RETURN e.name AS what, [e] AS entities
  UNION ALL
  MATCH (a:Entity)-[r]->(b:Entity|Name|Figure)
  WHERE NOT r:CITED_IN AND size(coalesce(r.citations, [])) = 0
  RETURN a.name + ' ' + type(r) + ' ' + b.name AS what, [a, b] AS entities
}
RETURN what + ': no source is given' AS message, what + ' : aucune source' AS constat,
  entities, [] AS citations
ORDER BY message
LIMIT 1000
