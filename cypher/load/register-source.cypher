// title: What a register says of itself as a source
// titre: Ce qu’un registre dit de lui-même comme source
// param properties rows - id, name, publisher, published …
MERGE (s:Source {id: $properties.id})
SET s += $properties
