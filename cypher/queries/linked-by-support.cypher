// title: Establishments that support one another in a theme, or in a narrower one
// titre: Établissements qui se soutiennent dans un thème, ou dans un thème plus précis
// param origin   id         theme-cancerologie  the theme
// param through  text*?     -            nodes on the way; there are none, so any value leaves no results
// param category category*? CH           categories of the establishments wanted; none: all
// param territory id?       -            only establishments in this territory or a part of it
// param among    id*?       -            only these establishments; none: all
// param status   text*      active,ended planned, active, ended
// param asOf     date?      -            what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// param limit    int?       -            how many paths at most; none: 5000
// The activity is in the words of the document; the vocabulary of themes says which theme it means.
MATCH (:Entity {id: $origin})<-[:BROADER]-{0,4}(theme:Theme)
WITH collect(DISTINCT theme.id) AS themes
WHERE size($through) = 0
MATCH (a:Establishment)-[r:SUPPORTS|SHARES_STAFF_WITH]->(b:Establishment)
WHERE any(named IN r.themes WHERE named IN themes)
  AND (r.status IS NULL OR 'planned' IN $status)
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
CALL (a, r, b) {
  MATCH path = (a)-[r]->(b) RETURN path, b AS other
  UNION
  MATCH path = (b)<-[r]-(a) RETURN path, a AS other
}
WITH path, other
WHERE (size($category) = 0 OR other.category IN $category)
  AND (size($among) = 0 OR other.id IN $among)
  AND ($territory IS NULL OR
    EXISTS { (other)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
RETURN other.id AS establishment, path
ORDER BY other.name, other.id
LIMIT coalesce($limit, 5000)
