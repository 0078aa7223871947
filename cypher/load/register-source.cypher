// title: A register becomes a source; tells of which day the graph held it
// titre: Un registre devient une source ; donne la date de l’extraction présente
// param properties rows - id, name, publisher, published …
OPTIONAL MATCH (held:Entity {id: $properties.id})
WITH held.published AS published, held.sha256 AS sha256
MERGE (s:Entity {id: $properties.id})
SET s:Source, s += $properties
RETURN published, sha256
