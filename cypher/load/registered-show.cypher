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
// The index finds it by its places.
WITH e, [word IN split(r.searchText, ' ') WHERE word STARTS WITH '@' AND NOT word IN split(e.searchText, ' ')] AS words
WHERE size(words) > 0
SET e.searchText = e.searchText + reduce(text = '', word IN words | text + ' ' + word)
