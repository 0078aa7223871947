// title: Writes the relationships of a backup between hidden nodes
// titre: Écrit les relations d’une sauvegarde entre des nœuds masqués
// param rows rows - from, to: nodes as they were created, type, properties
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.from
MATCH (to) WHERE elementId(to) = row.to
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
