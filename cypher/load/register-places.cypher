// title: Gives a legal entity without coordinates those of its first hospital
// titre: Donne à une entité juridique sans coordonnées celles de son premier hôpital
// Starts from the few sites that are hospitals: the highest category, then the town where most of them are, then the lowest number.
MATCH (site:CHU|CHR|CLCC|CH|EPSM)-[p:PART_OF]->(legal:Entity)
WHERE site.level = 'SITE' AND site.latitude IS NOT NULL AND p.until IS NULL
  AND (legal.latitude IS NULL OR legal.placeOf IS NOT NULL)
WITH legal, site,
  CASE site.category WHEN 'CHU' THEN 1 WHEN 'CHR' THEN 1 WHEN 'CLCC' THEN 2 WHEN 'CH' THEN 3 ELSE 4 END AS rank
WITH legal, rank, coalesce(site.town, site.id) AS town, min(site.finess) AS finess, count(*) AS number, collect(site) AS sites
ORDER BY rank, number DESC, finess
WITH legal, head(collect([site IN sites WHERE site.finess = finess | site][0])) AS first
SET legal.latitude = first.latitude, legal.longitude = first.longitude, legal.placeOf = first.id
// The index gets its places too.
WITH legal, [word IN split(first.searchText, ' ') WHERE word STARTS WITH '@' AND NOT word IN split(legal.searchText, ' ')] AS words
WHERE size(words) > 0
SET legal.searchText = legal.searchText + reduce(text = '', word IN words | text + ' ' + word)
