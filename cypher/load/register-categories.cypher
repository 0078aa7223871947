// title: Gives a legal entity without its own category the category of its hospitals
// titre: Donne à une entité juridique sans catégorie propre celle de ses hôpitaux
// Starts from the few sites that are hospitals; the first in the list counts.
MATCH (site:CHU|CHR|CLCC|CH|EPSM)-[p:PART_OF]->(legal:Establishment {level: 'LEGAL'})
WHERE site.level = 'SITE' AND p.until IS NULL AND legal.origin <> 'dossiers'
WITH legal, collect(DISTINCT site.category) AS kinds
WITH legal, head([kind IN ['CHU', 'CHR', 'CLCC', 'CH', 'EPSM'] WHERE kind IN kinds]) AS category
WHERE legal.category IS NULL OR (legal.categoryOf = 'sites' AND (legal.category <> category OR NOT '_hospital' IN split(legal.searchText, ' ')))
REMOVE legal:$(coalesce(legal.category, []))
SET legal.category = category, legal.categoryOf = 'sites', legal:$(category)
// The index then finds it as a hospital.
SET legal.searchText = legal.searchText + CASE WHEN '_hospital' IN split(legal.searchText, ' ') THEN '' ELSE ' _hospital' END
RETURN count(*) AS changed
