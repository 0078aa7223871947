// title: Lists by kind, and search by name
// titre: Listes par type, et recherche par nom
// The texts are normalised names, written by the loader, in which only white space separates words.
CREATE INDEX entity_label IF NOT EXISTS FOR (e:Entity) ON (e.label);

CREATE INDEX source_label IF NOT EXISTS FOR (s:Source) ON (s.label);

CREATE INDEX entity_category IF NOT EXISTS FOR (e:Entity) ON (e.category);

CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity|Source) ON EACH [e.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// Names as written, for people who ask in Cypher: without accents, in any case, split at hyphens and apostrophes.
// It is updated a moment later, so that an import does not wait for it.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.names, e.longName]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true}};
