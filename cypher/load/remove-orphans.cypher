// title: What no source speaks of any more leaves the graph
// titre: Ce dont aucune source ne parle plus quitte le graphe
// param revision text - the revision being loaded
MATCH (e:Entity)
WHERE e.origin = 'dossiers' AND e.revision <> $revision
  AND NOT EXISTS { (e)-[:CITED_IN]->() }
DETACH DELETE e
