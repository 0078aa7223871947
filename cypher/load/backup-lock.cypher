// title: Takes the lock for changes to the graph, without changing anything
// titre: Prend le verrou des modifications du graphe, sans rien modifier
// Removing a property that does not exist is still a write: every load and import waits until this transaction is over.
MATCH (k:KnowledgeBase {id: 'current'})
REMOVE k.loadingSince
RETURN k.revision AS revision
