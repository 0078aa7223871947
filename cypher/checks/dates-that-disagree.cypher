// title: Sources date the same fact differently
// titre: Des sources datent différemment le même fait
MATCH (a:Entity)-[one]->(b:Entity)<-[other]-(a)
WHERE one.id < other.id
  AND type(one) = type(other)
  AND coalesce(one.as, '') = coalesce(other.as, '')
  AND coalesce(one.activity, '') = coalesce(other.activity, '')
  AND coalesce(one.scheme, '') = coalesce(other.scheme, '')
  AND (one.since <> other.since OR one.until <> other.until)
RETURN a.name + ' ' + type(one) + ' ' + b.name + ': ' + coalesce(one.since, '…') + '–' + coalesce(one.until, '…') + ' or '
    + coalesce(other.since, '…') + '–' + coalesce(other.until, '…') AS message,
  a.name + ' ' + type(one) + ' ' + b.name + ' : ' + coalesce(one.since, '…') + '–' + coalesce(one.until, '…') + ' ou '
    + coalesce(other.since, '…') + '–' + coalesce(other.until, '…') AS constat,
  [a, b] AS entities, one.citations + other.citations AS citations
ORDER BY message
LIMIT 1000
