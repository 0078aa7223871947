// title: The records of a register in the graph
// titre: Les enregistrements d’un registre présents dans le graphe
// param source id - the register
MATCH (:Source {id: $source})<-[c:CITED_IN]-(e:Entity)
WHERE c.print IS NOT NULL
RETURN e.id AS id, c.print AS print, c.absentSince IS NOT NULL AS absent
