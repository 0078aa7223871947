// title: Removes the stamps of the dossiers, so that a load finds everything that it does not write again
// titre: Retire les marques des dossiers, pour que le chargement trouve tout ce qu’il ne réécrit pas
// param alone int 1 whether no register has said anything of the same nodes
CALL () {
  MATCH (n:Entity|Name|Figure|Source)
  WHERE n.origin = 'dossiers'
  SET n = CASE WHEN $alone = 1 THEN {id: n.id, origin: n.origin} ELSE properties(n) END
  SET n.revision = ''
}
CALL () {
  MATCH (:Entity|Source)-[r]->()
  WHERE r.origin = 'dossiers'
  SET r.revision = ''
}
