// title: Takes the lock under which a knowledge base is loaded, and tells which revision there is
// titre: Prend le verrou de chargement et donne la révision présente
// param at text 2026-01-01T00:00:00Z when the load began
// Writing to the one node makes every other loader wait until this transaction is over.
MERGE (k:KnowledgeBase {id: 'current'})
SET k.loadingSince = $at
RETURN k.revision AS revision
