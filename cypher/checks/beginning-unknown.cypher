// title: No source gives the start date of this membership
// titre: Aucune source ne date le début de cette appartenance
MATCH (e:Entity)-[r:MEMBER_OF]->(g:Groupement)
WHERE r.since IS NULL AND r.period IS NULL AND coalesce(g.status, 'active') <> 'planned'
WITH g, collect(e) AS members, collect(r.citations) AS cited
RETURN g.name + ': memberships without a start date: ⟦' + size(members) + '⟧' AS message,
  g.name + ' : appartenances sans date de début : ⟦' + size(members) + '⟧' AS constat,
  [g] + members AS entities, reduce(all = [], some IN cited | all + some) AS citations
ORDER BY message
LIMIT 1000
