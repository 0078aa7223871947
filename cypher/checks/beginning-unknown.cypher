// title: A membership whose beginning no source dates
// titre: Une appartenance dont aucune source ne date le début
MATCH (e:Entity)-[r:MEMBER_OF]->(g:Groupement)
WHERE r.since IS NULL AND r.period IS NULL AND g.status <> 'planned'
WITH g, collect(e) AS members, collect(r.citations) AS cited
RETURN g.name + ': the beginning of ' + size(members) + ' memberships is not dated' AS message,
  g.name + ' : le début de ' + size(members) + ' appartenances n’est pas daté' AS constat,
  [g] + members AS entities, reduce(all = [], some IN cited | all + some) AS citations
ORDER BY message
LIMIT 1000
