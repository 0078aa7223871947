// title: Hospitals and groupements of the documents without a number in any register
// titre: Hôpitaux et groupements des documents sans numéro dans aucun registre
MATCH (e:Establishment|Groupement)
WHERE e.origin = 'dossiers' AND e.finess IS NULL AND e.ght IS NULL
RETURN e.id AS id, e.label AS label, e.name AS name
ORDER BY id
