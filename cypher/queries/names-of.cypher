// title: The names of some entities, and when they were in use
// titre: Les noms de quelques entités, et quand ils étaient en usage
// param ids id* chu-lille,ght-grand-lille  the entities
MATCH (e:Entity)-[k:KNOWN_AS]->(n:Name)
WHERE e.id IN $ids
RETURN e.id AS id, n.name AS name, k
ORDER BY id, name
