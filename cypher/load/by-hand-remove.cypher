// title: Removes what neither dossiers nor registers have written and questions would see
// titre: Retire ce que ni dossiers ni registres n’ont écrit et que les questions verraient
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
