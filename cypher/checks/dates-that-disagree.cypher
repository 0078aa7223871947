// title: Sources date the same fact, or what may be the same thing, differently
// titre: Des sources datent différemment le même fait, ou ce qui est peut-être la même chose
CALL () {
  MATCH (a:Entity)-[one]->(b:Entity)<-[other]-(a)
  WHERE one.id < other.id
    AND type(one) = type(other)
    AND coalesce(one.as, '') = coalesce(other.as, '')
    AND coalesce(one.activity, '') = coalesce(other.activity, '')
    AND coalesce(one.scheme, '') = coalesce(other.scheme, '')
    AND (one.since <> other.since OR one.until <> other.until)
  WITH a, b, one, other, coalesce(one.since, '…') + '–' + coalesce(one.until, '…') AS first,
    coalesce(other.since, '…') + '–' + coalesce(other.until, '…') AS second
  RETURN a.name + ' ' + type(one) + ' ' + b.name + ': ' + first + ' or ' + second AS message,
    a.name + ' ' + type(one) + ' ' + b.name + ' : ' + first + ' ou ' + second AS constat,
    [a, b] AS entities, one.citations + other.citations AS citations
  UNION
  MATCH (a:Entity)-[same:POSSIBLY_SAME_AS]-(b:Entity)
  WHERE b.createdMin IS NOT NULL
  MATCH (a)-[r]-()
  WHERE r.statedMax < b.createdMin
  WITH a, b, same, min(r.statedOn) AS stated, head(collect(r.citations)) AS cited
  RETURN a.name + ' is stated in ' + stated + ', before ' + b.name + ', which may be the same, was created (' + b.created + ')' AS message,
    a.name + ' est cité en ' + stated + ', avant la création de ' + b.name + ' (' + b.created + '), peut-être le même' AS constat,
    [a, b] AS entities, cited + same.citations AS citations
}
RETURN message, constat, entities, citations
ORDER BY message
LIMIT 1000
