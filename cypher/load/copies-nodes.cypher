// title: Copies the entities that change, hidden from all questions
// titre: Copie les entités qui changent, masquées à toutes les questions
// param rows rows - id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WHERE NOT EXISTS { (:Staged {id: row.id}) }
CREATE (c:Staged)
SET c = properties(e), c.stagedLabels = labels(e)
RETURN count(c) AS number
