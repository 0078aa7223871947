// title: Title, publisher, date and address of some sources
// titre: Titre, éditeur, date et adresse de quelques sources
// param ids id* convention-hainaut-cambresis-2017 the sources
MATCH (s:Source) WHERE s.id IN $ids
RETURN s.id AS id, s.name AS title, s.publisher AS publisher, s.published AS published, s.url AS url, s.kind AS kind
ORDER BY id
