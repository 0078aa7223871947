// title: What was planned, and no later source says that it came about
// titre: Ce qui était prévu, sans qu’une source plus récente dise que cela s’est fait
MATCH (e:Entity {status: 'planned'})-[c:CITED_IN]->(s:Source)
WITH e, collect(s.id + '#' + c.locators[0]) AS citations, max(s.published) AS published
RETURN e.name + ': planned, as of ' + published AS message, e.name + ' : prévu, à la date du document (' + published + ')' AS constat,
  [e] AS entities, citations
ORDER BY message
LIMIT 1000
