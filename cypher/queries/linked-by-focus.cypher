// title: Establishments that cooperate on a theme, or on a narrower one
// titre: Établissements qui coopèrent sur un thème, ou sur un thème plus précis
// param origin   id         theme-cancerologie  the theme
// param through  text*?     -            categories, labels or ids of the nodes on the way; none: all
// param category category*? CH           categories of the establishments wanted; none: all
// param territory id?       -            only establishments in this territory or a part of it
// param among    id*?       -            only these establishments; none: all
// param status   text*      active,ended of the nodes on the way: planned, active, ended
// param asOf     date?      -            what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// param limit    int?       -            how many paths at most; none: 5000
MATCH broader = (origin:Entity {id: $origin})<-[:BROADER]-{0,4}(theme:Theme)
CALL (theme) {
  MATCH path = (theme)<-[:FOCUSES_ON]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Groupement|Federation|Network|Initiative)<-[:MEMBER_OF|TAKES_PART_IN]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Federation|Network|Initiative)-[:CARRIED_BY]->(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Federation|Network|Initiative)-[:CARRIED_BY]->(:Groupement)<-[:MEMBER_OF]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Initiative|Network)<-[:TAKES_PART_IN]-(:Groupement|Federation|Network)<-[:MEMBER_OF]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Convention)<-[:PARTY_TO]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (theme)<-[:FOCUSES_ON]-(:Federation|Network|Initiative)<-[:SUPPORTS]-(other:Establishment)
  RETURN path, other
}
WITH broader, path, other, nodes(path)[1..-1] AS between, relationships(path) AS facts
WHERE (size($category) = 0 OR other.category IN $category)
  AND (size($among) = 0 OR other.id IN $among)
  AND ($territory IS NULL OR
    EXISTS { (other)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
  AND (size($through) = 0 OR any(n IN between WHERE n.category IN $through OR n.label IN $through OR n.id IN $through))
  AND all(n IN between WHERE coalesce(n.status, 'active') IN $status)
  AND all(r IN facts WHERE r.status IS NULL OR 'planned' IN $status)
  AND (coalesce($deduced, true) OR none(r IN facts WHERE coalesce(r.deduced, false)))
  AND ($asOf IS NULL OR all(r IN facts WHERE
    coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
RETURN other.id AS establishment, broader, path
ORDER BY other.name, other.id
LIMIT coalesce($limit, 5000)
