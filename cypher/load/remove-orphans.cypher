// title: What no source speaks of any more leaves the graph
// titre: Ce dont aucune source ne parle plus quitte le graphe
// param revision text - the revision being loaded
CALL () {
  MATCH (e:Entity)
  WHERE NOT EXISTS { (e)-[:CITED_IN]->() }
  RETURN e AS gone
  UNION
  MATCH (n:Name|Figure|Source|Statement)
  RETURN n AS gone
}
WITH gone
WHERE gone.origin = 'dossiers' AND gone.revision <> $revision
DETACH DELETE gone
