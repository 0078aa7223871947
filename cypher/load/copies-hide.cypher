// title: What has a copy goes out of sight; it is removed later
// titre: Ce qui a une copie disparaît de la vue, avant d’être effacé
MATCH (c:Staged)
WHERE c.stagedLabels IS NOT NULL AND 'Entity' IN c.stagedLabels
MATCH (old:Entity {id: c.id})
WITH old, labels(old) AS held
REMOVE old:$(held)
SET old:Staged, old.gone = true
RETURN count(*) AS number
