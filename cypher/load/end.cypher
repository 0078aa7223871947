// title: Records the new revision of the graph
// titre: Enregistre la nouvelle révision du graphe
// param revision text - fingerprint of all that the graph holds
// param dossiers text - fingerprint of the dossiers in it
// param at       text - when it was loaded
// param seconds  text - how long that took
// param registers text - fingerprint of the registers in it
// param joins text - fingerprint of the rule by which entities of dossiers and registers were joined
MATCH (k:KnowledgeBase {id: 'current'})
SET k.revision = $revision, k.dossiers = $dossiers, k.loadedAt = $at, k.seconds = $seconds, k.registers = $registers, k.joins = $joins
REMOVE k.loadingSince
