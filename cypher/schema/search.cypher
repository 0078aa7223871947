// title: Lists by kind, and search by name
// titre: Listes par type, et recherche par nom
// The texts are canonical names, written by the loader, so that white space alone parts their words.
CREATE INDEX entity_label IF NOT EXISTS FOR (e:Entity) ON (e.label);

CREATE INDEX source_label IF NOT EXISTS FOR (s:Source) ON (s.label);

CREATE INDEX entity_category IF NOT EXISTS FOR (e:Entity) ON (e.category);

CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity|Source) ON EACH [e.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
