// title: Establishments linked to one because both belong to the same groupement, federation, network or initiative
// titre: Établissements liés à un autre par un groupement, une fédération, un réseau ou une initiative commune
// param origin   id        chu-lille     where to start
// param through  category* GHT           categories or labels of what links them; none: all
// param category category* CH            categories of the establishments wanted; none: all
// param status   text*     active,ended  of what links them: planned, active, ended
// param asOf     date?     -             what may hold at this date; none: the whole history
MATCH path = (origin:Entity {id: $origin})-[a:MEMBER_OF|TAKES_PART_IN]->
  (through:Groupement|Federation|Network|Initiative)<-[b:MEMBER_OF|TAKES_PART_IN]-(other:Establishment)
WHERE (size($through) = 0 OR through.category IN $through OR through.label IN $through)
  AND through.status IN $status
  AND (size($category) = 0 OR other.category IN $category)
  AND other <> origin
  AND ($asOf IS NULL OR (
    coalesce(a.sinceMin <= $asOf.end, true) AND coalesce(a.untilMax >= $asOf.start, true) AND
    coalesce(b.sinceMin <= $asOf.end, true) AND coalesce(b.untilMax >= $asOf.start, true)))
RETURN other.id AS establishment, path
ORDER BY other.name, other.id
LIMIT 5000
