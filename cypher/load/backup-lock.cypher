// title: Takes the lock under which the graph is changed, and changes nothing
// titre: Prend le verrou de chargement sans rien changer
// Removing a property that does not exist is still a write: every load and import waits until this transaction is over.
MATCH (k:KnowledgeBase {id: 'current'})
REMOVE k.loadingSince
RETURN k.revision AS revision
