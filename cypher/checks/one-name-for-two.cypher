// title: Two entities of the same kind have the same name
// titre: Deux entités d’un même type portent le même nom
MATCH (n:Name)
WITH n.name AS name, collect(n) AS uses
WHERE size(uses) > 1
UNWIND uses AS use
MATCH (e:Entity)-[k:KNOWN_AS]->(use)
WITH name, e.label AS label, collect(DISTINCT e) AS bearers, collect(k.citations) AS cited
WHERE size(bearers) > 1
RETURN name + ' is the name of ⟦' + size(bearers) + '⟧ entities' AS message,
  name + ' est le nom de ⟦' + size(bearers) + '⟧ entités' AS constat,
  bearers AS entities, reduce(all = [], some IN cited | all + some) AS citations
ORDER BY message
LIMIT 1000
