// title: Hides the nodes that have a copy; they are removed later
// titre: Masque les nœuds qui ont une copie ; ils sont effacés plus tard
MATCH (c:Staged)
WHERE c.stagedLabels IS NOT NULL AND 'Entity' IN c.stagedLabels
MATCH (old:Entity {id: c.id})
WITH old, labels(old) AS held
REMOVE old:$(held)
SET old:Staged, old.gone = true
RETURN count(*) AS number
