// title: Writes a register as a source
// titre: Écrit un registre en tant que source
// param properties rows - id, name, publisher, published …
MERGE (s:Source {id: $properties.id})
SET s += $properties
