// title: What was created or came to its end between two dates
// titre: Ce qui fut créé ou prit fin entre deux dates
// param from  date 2011 first date
// param to    date 2013 last date
// param limit int  1000 how many at most
MATCH (e:Entity)
WHERE (e.created IS NOT NULL AND e.createdMin >= $from.start AND e.createdMax <= $to.end)
   OR (e.ended IS NOT NULL AND e.endedMin >= $from.start AND e.endedMax <= $to.end)
RETURN e
ORDER BY coalesce(e.createdMin, e.endedMin), e.id
LIMIT $limit
