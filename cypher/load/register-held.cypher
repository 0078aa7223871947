// title: Of which day the graph holds a register
// titre: De quel jour le graphe contient un registre
// param id id - the register
MATCH (s:Source {id: $id})
RETURN s.published AS published
