// title: Removes entities that no source mentions any more
// titre: Retire les entités qu’aucune source ne mentionne plus
// param revision text - the revision being loaded
CALL () {
  MATCH (e:Entity)
  WHERE NOT EXISTS { (e)-[:CITED_IN]->() }
  RETURN e AS gone
  UNION
  MATCH (n:Name|Figure|Source|Statement)
  RETURN n AS gone
}
WITH gone
WHERE gone.origin = 'dossiers' AND gone.revision <> $revision
DETACH DELETE gone
