// title: Lets the index find entities of documents where their sites are
// titre: Fait trouver par l’index les entités des documents là où sont leurs sites
MATCH (r:Registered)
MATCH (e:Entity {id: r.entity})
MATCH (site:Entity {id: e.placeOf})
WITH e, [word IN split(site.searchText, ' ') WHERE word STARTS WITH '@' AND NOT word IN split(e.searchText, ' ')] AS words
WHERE size(words) > 0
SET e.searchText = e.searchText + reduce(text = '', word IN words | text + ' ' + word)
