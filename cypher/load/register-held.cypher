// title: The day of the extraction of a register in the graph
// titre: Le jour de l’extraction d’un registre présent dans le graphe
// param id id - the register
MATCH (s:Source {id: $id})
RETURN s.published AS published
