// title: Takes the lock under which the graph is changed, and tells which dossiers and registers it holds
// titre: Prend le verrou de chargement et donne les dossiers et registres présents
// param at text 2026-01-01T00:00:00Z when the load began
// Writing to this one node makes every other loader wait until this transaction is over.
MERGE (k:KnowledgeBase {id: 'current'})
SET k.loadingSince = $at
RETURN k.dossiers AS dossiers, k.registers AS registers, k.revision AS revision, k.contents AS contents
