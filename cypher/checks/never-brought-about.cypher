// title: A plan that no later source says was carried out
// titre: Un projet dont aucune source plus récente ne dit qu’il a été réalisé
MATCH (e:Entity {status: 'planned'})-[c:CITED_IN]->(s:Source)
WITH e, collect(s.id + '#' + c.locators[0]) AS citations, max(s.published) AS published
RETURN e.name + ': planned, in a document published ⟪' + published + '⟫' AS message,
  e.name + ' : prévu, à la date du document (⟪' + published + '⟫)' AS constat,
  [e] AS entities, citations
ORDER BY message
LIMIT 1000
