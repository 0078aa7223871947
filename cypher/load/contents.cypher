// title: Everything in the graph that comes from the dossiers
// titre: Tout ce qui, dans le graphe, vient des dossiers
// Starts from the documents, so that its cost depends on them, not on the registers of a whole country.
MATCH (s:Source)
WHERE s.origin = 'dossiers'
CALL (s) {
  RETURN s AS n
  UNION
  MATCH (n)-[:CITED_IN]->(s)
  RETURN n
}
WITH DISTINCT n
CALL (n) {
  RETURN labels(n) AS labels, properties(n) AS properties, null AS from, null AS to
  UNION ALL
  MATCH (n)-[r]->(end)
  WHERE r.origin = 'dossiers'
  RETURN [type(r)] AS labels, properties(r) AS properties, n.id AS from, end.id AS to
  UNION ALL
  MATCH (n)-[:KNOWN_AS|HAS_FIGURE|STATES]->(part:Name|Figure|Statement)
  WHERE part:Statement OR part.origin = 'dossiers'
  RETURN labels(part) AS labels, properties(part) AS properties, null AS from, null AS to
}
RETURN labels, properties, from, to
