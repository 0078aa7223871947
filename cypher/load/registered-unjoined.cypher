// title: Which of these entities of dossiers have no number in any register
// titre: Lesquelles de ces entités de dossiers n’ont de numéro dans aucun registre
// param ids text - their ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE (e:Establishment OR e:Groupement) AND e.finess IS NULL AND e.ght IS NULL
RETURN e.id AS id, e.label AS label, e.name AS name
ORDER BY id
