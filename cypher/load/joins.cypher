// title: By which rule entities of dossiers and registers were joined, if there are registers
// titre: Selon quelle règle les entités des dossiers et des registres ont été réunies, s’il y a des registres
MATCH (k:KnowledgeBase {id: 'current'})
RETURN k.registers AS registers, k.joins AS joins
