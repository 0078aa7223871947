// title: Establishments linked to an establishment through a convention, directly or through a groupement that it concerns
// titre: Établissements liés à un autre par une convention, directement ou par un groupement qu’elle concerne
// param origin   id         chu-lille    where to start
// param through  text*?     GHT          categories, labels or ids of the nodes on the way; none: all
// param category category*? CH           categories of the establishments wanted; none: all
// param territory id?       -            only establishments in this territory or a part of it
// param among    id*?       -            only these establishments; none: all
// param status   text*      active,ended of the nodes on the way: planned, active, ended
// param asOf     date?      -            what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// param limit    int?       -            how many paths at most; none: 5000
// Members of one groupement are already linked by it; a convention of the groupement adds nothing between them.
// A site is linked through its legal entity.
MATCH (start:Entity {id: $origin})-[:PART_OF*0..1]->(origin:Entity)
WHERE origin = start OR start.level = 'SITE'
WITH DISTINCT start, origin
CALL (start, origin) {
  MATCH path = (start)-[:PART_OF*0..1]->(origin)-[:PARTY_TO]->(:Convention)<-[:PARTY_TO]-(other:Establishment)
  RETURN path, other
  UNION
  MATCH path = (start)-[:PART_OF*0..1]->(origin)-[:PARTY_TO]->(:Convention)-[:PARTY_TO|CONCERNS]-(g:Groupement)<-[:MEMBER_OF]-(other:Establishment)
  WHERE NOT EXISTS { (origin)-[:MEMBER_OF]->(g) }
  RETURN path, other
  UNION
  MATCH path = (start)-[:PART_OF*0..1]->(origin)-[:MEMBER_OF]->(g:Groupement)-[:PARTY_TO|CONCERNS]-(:Convention)<-[:PARTY_TO]-(other:Establishment)
  WHERE NOT EXISTS { (other)-[:MEMBER_OF]->(g) }
  RETURN path, other
}
WITH start, origin, path, other, [n IN nodes(path)[1..-1] WHERE n <> origin] AS between
WHERE other <> start AND other <> origin
  AND (size($category) = 0 OR other.category IN $category)
  AND (size($among) = 0 OR other.id IN $among)
  AND ($territory IS NULL OR
    EXISTS { (other)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
  AND (size($through) = 0 OR any(n IN between WHERE n.category IN $through OR n.label IN $through OR n.id IN $through))
  AND all(n IN between WHERE coalesce(n.status, 'active') IN $status)
  AND all(r IN relationships(path) WHERE r.status IS NULL OR 'planned' IN $status)
  AND (coalesce($deduced, true) OR none(r IN relationships(path) WHERE coalesce(r.deduced, false)))
  AND ($asOf IS NULL OR all(r IN relationships(path) WHERE
    coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
RETURN other.id AS establishment, path
ORDER BY other.name, other.id
LIMIT coalesce($limit, 5000)
