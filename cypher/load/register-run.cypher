// title: Records an import; importing the same file again is the same run
// titre: Enregistre un import ; importer à nouveau le même fichier est la même exécution
// param properties rows - id, file, sha256, source, extracted, counts …
// param joins text - fingerprint of the rule by which entities of dossiers and registers are joined
MERGE (r:Run {id: $properties.id})
SET r += $properties, r.times = coalesce(r.times, 0) + 1
WITH r
MATCH (k:KnowledgeBase {id: 'current'})
// An older graph is joined by the next load.
SET k.joins = CASE WHEN k.registers IS NULL THEN $joins ELSE k.joins END
SET k.registers = $properties.registers, k.revision = $properties.revision, k.loadedAt = $properties.at
REMOVE k.loadingSince
