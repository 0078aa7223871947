// title: Records the contents of the graph, so that a start notices manual changes
// titre: Enregistre le contenu du graphe, pour qu’un lancement remarque les modifications manuelles
// param contents text - fingerprint and counts
MATCH (k:KnowledgeBase {id: 'current'})
SET k.contents = $contents
