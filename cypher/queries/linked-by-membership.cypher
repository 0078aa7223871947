// title: Establishments linked to an establishment because both belong to the same groupement, federation, network or initiative
// titre: Établissements liés à un autre par leur appartenance au même groupement, à la même fédération, au même réseau ou à la même initiative
// param origin   id         chu-lille    where to start
// param through  text*?     GHT          categories, labels or ids of the links between them; none: all
// param category category*? CH           categories of the establishments wanted; none: all
// param territory id?       -            only establishments in this territory or a part of it
// param among    id*?       -            only these establishments; none: all
// param status   text*      active,ended of the links between them: planned, active, ended
// param asOf     date?      -            what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
// param limit    int?       -            how many paths at most; none: 5000
// A site is linked through its legal entity, because legal entities are the members of groupements.
MATCH path = (origin:Entity {id: $origin})-[p:PART_OF*0..1]->(legal:Entity)-[a:MEMBER_OF|TAKES_PART_IN]->
  (through:Groupement|Federation|Network|Initiative)<-[b:MEMBER_OF|TAKES_PART_IN]-(other:Establishment)
WHERE (size($through) = 0 OR through.category IN $through OR through.label IN $through OR through.id IN $through)
  AND coalesce(through.status, 'active') IN $status
  AND all(r IN [a, b] WHERE CASE WHEN r.status = 'planned' THEN 'planned' IN $status ELSE $status <> ['planned'] END)
  AND (coalesce($deduced, true) OR (a.deduced IS NULL AND b.deduced IS NULL AND none(r IN p WHERE coalesce(r.deduced, false))))
  AND (size($category) = 0 OR other.category IN $category)
  AND (size($among) = 0 OR other.id IN $among)
  AND ($territory IS NULL OR
    EXISTS { (other)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(:Territory {id: $territory}) })
  AND (legal = origin OR origin.level = 'SITE')
  AND other <> origin AND other <> legal
  AND ($asOf IS NULL OR (
    all(r IN p WHERE coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)) AND
    coalesce(a.sinceMin <= $asOf.end, true) AND coalesce(a.untilMax >= $asOf.start, true) AND
    coalesce(b.sinceMin <= $asOf.end, true) AND coalesce(b.untilMax >= $asOf.start, true)))
RETURN other.id AS establishment, path
ORDER BY other.name, other.id
LIMIT coalesce($limit, 5000)
