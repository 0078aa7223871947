// title: Copies of entities that change, where no question sees them yet
// titre: Copies des entités qui changent, là où aucune question ne les voit encore
// param rows rows - id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT EXISTS { (:Staged {id: row.id}) }
CREATE (c:Staged)
SET c = properties(e), c.stagedLabels = labels(e)
RETURN count(c) AS number
