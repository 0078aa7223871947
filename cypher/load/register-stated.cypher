// title: Records that a newer extraction states the same
// titre: Enregistre qu’une extraction plus récente énonce la même chose
// param source id   - the register
// param stated rows - statedOn, statedMin, statedMax
// param rows   rows - id, citation
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})-[r]-()
WHERE r.origin = $source AND r.until IS NULL AND row.citation IN r.citations
SET r += $stated
