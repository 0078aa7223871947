// title: What began or ended between two dates
// titre: Ce qui a commencé ou s’est terminé entre deux dates
// param from  date 2011 first date
// param to    date 2013 last date
// param limit int  1000 how many at most
MATCH (a:Entity)-[r]->(b:Entity)
WHERE (r.since IS NOT NULL AND r.sinceMin >= $from.start AND r.sinceMax <= $to.end)
   OR (r.until IS NOT NULL AND r.untilMin >= $from.start AND r.untilMax <= $to.end)
RETURN a, r, b
ORDER BY coalesce(r.sinceMin, r.untilMin), r.id
LIMIT $limit
