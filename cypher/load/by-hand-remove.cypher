// title: What neither dossiers nor registers have made leaves the graph, where questions would see it
// titre: Ce que ni dossiers ni registres n’ont créé quitte le graphe, là où les questions le verraient
CALL () {
  MATCH (:Entity|Name|Figure|Source)-[r]->(:Entity|Name|Figure|Source)
  WHERE r.origin IS NULL
  DELETE r
}
CALL () {
  MATCH (n:Entity|Name|Figure|Source)
  WHERE n.origin IS NULL
  DETACH DELETE n
}
