// title: What the graph holds: relationships by type
// titre: Ce que contient le graphe : relations par type
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS kind, count(*) AS number
ORDER BY number DESC, kind
