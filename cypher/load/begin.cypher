// title: Takes the lock for changes to the graph, and returns the dossiers and registers in it
// titre: Prend le verrou des modifications du graphe et donne les dossiers et les registres qu’il contient
// param at text 2026-01-01T00:00:00Z when the load began
// Writing to this one node makes every other loader wait until this transaction is over.
MERGE (k:KnowledgeBase {id: 'current'})
SET k.loadingSince = $at
RETURN k.dossiers AS dossiers, k.registers AS registers, k.revision AS revision, k.contents AS contents, k.joins AS joins,
  EXISTS { MATCH (:Entity|Name|Figure|Source|Statement) } AS filled
