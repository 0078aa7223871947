// title: Removes hidden nodes left by an import or restore that was killed, in batches
// titre: Retire par lots les nœuds masqués laissés par un import ou une restauration interrompus
// param limit int 5000 how many at most
MATCH (e:Staged)
WITH e LIMIT $limit
DETACH DELETE e
RETURN count(*) AS deleted
