// title: Hospitals and groupements of the documents that no register's number names yet
// titre: Hôpitaux et groupements des documents qu’aucun numéro de registre ne désigne encore
MATCH (e:Establishment|Groupement)
WHERE e.origin = 'dossiers' AND e.finess IS NULL AND e.ght IS NULL
RETURN e.id AS id, e.label AS label, e.name AS name
ORDER BY id
