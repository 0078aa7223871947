// title: Takes the lock under which the graph is changed, and changes nothing
// titre: Prend le verrou de chargement sans rien changer
// To remove what is not there is a write all the same: every load and import waits until this transaction is over.
MATCH (k:KnowledgeBase {id: 'current'})
REMOVE k.loadingSince
RETURN k.revision AS revision
