// title: What an import or a restore left that was killed goes, some at a time
// titre: Ce qu’a laissé un import ou une restauration interrompus s’en va, par lots
// param limit int 5000 how many at most
MATCH (e:Staged)
WITH e LIMIT $limit
DETACH DELETE e
RETURN count(*) AS deleted
