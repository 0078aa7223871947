// title: Adds what only registers say of entities of documents: numbers, addresses, places
// titre: Ajoute aux entités des documents ce que seuls les registres en énoncent : numéros, adresses, positions
MATCH (r:Registered)
MATCH (e:Entity {id: r.entity})
SET e += r {.siret, .legalForm, .categoryCode, .categoryName, .address, .town, .extracted},
  e.ght = coalesce(r.ownGht, e.ght), e.cog = coalesce(r.ownCog, e.cog), e.saeCode = r.ownSaeCode, e.pmSmsseId = r.ownPmSmsseId,
  e.finess = coalesce(r.ownFiness, e.finess), e.siren = coalesce(r.ownSiren, e.siren), e.sector = coalesce(r.sector, e.sector), e.level = coalesce(r.level, e.level)
// Without coordinates of its own, it has those of a site.
SET e += CASE WHEN r.latitude IS NOT NULL AND (r.placeOf IS NULL OR e.placeOf IS NULL) THEN r {.latitude, .longitude, .placeOf}
  WHEN e.placeOf IS NULL THEN {latitude: null, longitude: null}
  ELSE {} END
// The index finds it by its places, and by those of the site whose coordinates it has.
WITH e, r
OPTIONAL MATCH (site:Entity {id: e.placeOf})
OPTIONAL MATCH (known:Registered {entity: site.id})
WITH e, split(r.searchText, ' ') + coalesce(split(site.searchText, ' '), []) + coalesce(split(known.searchText, ' '), []) AS words
WITH e, reduce(text = e.searchText, word IN words |
  text + CASE WHEN word STARTS WITH '@' AND NOT word IN split(text, ' ') THEN ' ' + word ELSE '' END) AS text
WHERE text <> e.searchText
SET e.searchText = text
