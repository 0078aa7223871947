// title: What the graph holds: relationships by type
// titre: Ce que contient le graphe : relations par type
MATCH (:Entity|Source)-[r]->(:Entity|Name|Figure|Source)
RETURN type(r) AS kind, count(*) AS number
ORDER BY number DESC, kind
