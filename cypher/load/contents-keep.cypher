// title: What the graph holds as we leave it, so that a start notices what others changed
// titre: Ce que contient le graphe tel que nous le laissons, pour voir ce que d’autres y ont changé
// param contents text - fingerprint and counts
MATCH (k:KnowledgeBase {id: 'current'})
SET k.contents = $contents
