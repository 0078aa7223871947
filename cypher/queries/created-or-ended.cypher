// title: What was created or came to its end between two dates
// titre: Ce qui fut créé ou prit fin entre deux dates
// param from  date 2011 first date
// param to    date 2013 last date
// param status text*? -  planned: with what the sources only say will be; none: without
// param limit int  1000 how many at most
CALL () {
  MATCH (e:Entity)
  WHERE e.createdMin >= $from.start AND e.createdMin <= $to.end AND e.createdMax <= $to.end AND e.created IS NOT NULL
  RETURN e
  UNION
  MATCH (e:Entity)
  WHERE e.endedMin >= $from.start AND e.endedMin <= $to.end AND e.endedMax <= $to.end AND e.ended IS NOT NULL
  RETURN e
}
WITH e
WHERE coalesce(e.status <> 'planned', true) OR 'planned' IN $status
RETURN e
ORDER BY coalesce(e.createdMin, e.endedMin), e.id
LIMIT $limit
