// title: What some sources are: title, publisher, date and address
// titre: Ce que sont quelques sources : titre, éditeur, date et adresse
// param ids id* convention-hainaut-cambresis-2017 the sources
MATCH (s:Source) WHERE s.id IN $ids
RETURN s.id AS id, s.name AS title, s.publisher AS publisher, s.published AS published, s.url AS url, s.kind AS kind
ORDER BY id
