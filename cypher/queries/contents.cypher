// title: What the graph holds: entities by kind
// titre: Ce que contient le graphe : entités par type
MATCH (e:Entity)
RETURN e.label AS kind, count(*) AS number
ORDER BY number DESC, kind
