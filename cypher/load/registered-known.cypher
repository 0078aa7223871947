// title: Which entities of dossiers the graph has
// titre: Quelles entités de dossiers le graphe contient
// param ids text - their ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.origin = 'dossiers'
RETURN e.id AS id
