// title: The stamps of the dossiers go, so that a load finds what it does not write anew
// titre: Les marques des dossiers disparaissent, pour que le chargement trouve ce qu’il ne réécrit pas
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
