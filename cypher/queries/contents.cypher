// title: Contents of the graph: entities by kind
// titre: Contenu du graphe : entités par type
CALL () {
  MATCH (e:Entity)
  RETURN e.label AS kind, count(*) AS number
  UNION ALL
  MATCH (n:Name|Figure|Source)
  RETURN n.label AS kind, count(*) AS number
}
RETURN kind, number
ORDER BY number DESC, kind
