// title: Entities that only registers describe, with words of a name
// titre: Entités que seuls des registres décrivent, avec des mots d’un nom
// param words text "maubeuge" normalised words, as a Lucene query
// param label text Establishment label wanted
// param limit int 400 how many at most
CALL db.index.fulltext.queryNodes('entity_search', $words, {limit: $limit}) YIELD node AS e
WHERE e.label = $label AND e.finess IS NOT NULL AND e.origin <> 'dossiers' AND coalesce(e.onlyNumber, false) = false
RETURN e.id AS id, e.label AS label, e.category AS category, e.name AS name, e.finess AS finess, e.origin AS origin
