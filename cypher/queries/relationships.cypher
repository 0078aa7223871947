// title: Contents of the graph: relationships by type
// titre: Contenu du graphe : relations par type
MATCH (:Entity|Source)-[r]->(:Entity|Name|Figure|Source)
RETURN type(r) AS kind, count(*) AS number
ORDER BY number DESC, kind
