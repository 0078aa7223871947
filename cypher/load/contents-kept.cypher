// title: The recorded contents of the graph, which nobody else changes until the end of the transaction
// titre: Le contenu enregistré du graphe, que personne d’autre ne modifie avant la fin de la transaction
// Writing to the node takes its lock, and leaves the node as it was.
MATCH (k:KnowledgeBase {id: 'current'})
SET k.counting = true
REMOVE k.counting
RETURN k.contents AS contents
