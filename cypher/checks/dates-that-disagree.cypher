// title: Sources give different dates for the same fact, or for what may be the same fact
// titre: Des sources donnent des dates différentes au même fait, ou à ce qui est peut-être le même fait
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE any(field IN r.disputed WHERE field IN ['since', 'until', 'signed', 'inForce'])
  MATCH (s:Source)-[:STATES]->(st:Statement {fact: r.id})
  WITH a, b, r, st, s ORDER BY s.id, st.locator
  WITH a, b, r, collect(DISTINCT coalesce(st.since, '…') + '–' + coalesce(st.until, '…') + ' (' + s.id + ')') AS said
  WITH a, b, r, said,
    coalesce({MEMBER_OF: 'is a member of', PARTY_TO: 'is a party to', TAKES_PART_IN: 'takes part in', SUPPORTS: 'supports', CARRIED_BY: 'is carried by',
      SUCCEEDS: 'succeeds', SHARES_STAFF_WITH: 'shares staff with', ESTABLISHES: 'establishes', CONCERNS: 'concerns', PART_OF: 'is part of'}[type(r)], type(r)) AS verb,
    coalesce({MEMBER_OF: 'est membre de', PARTY_TO: 'est partie à', TAKES_PART_IN: 'participe à', SUPPORTS: 'soutient', CARRIED_BY: 'est porté par',
      SUCCEEDS: 'succède à', SHARES_STAFF_WITH: 'partage des postes avec', ESTABLISHES: 'institue', CONCERNS: 'concerne', PART_OF: 'fait partie de'}[type(r)], type(r)) AS verbe
  RETURN a.name + ' ' + verb + ' ' + b.name + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
    a.name + ' ' + verbe + ' ' + b.name + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat,
    [a, b] AS entities, r.citations AS citations
  UNION
  MATCH (e:Entity)
  WHERE any(field IN e.disputed WHERE field IN ['created', 'ended', 'signed', 'inForce'])
  UNWIND [field IN e.disputed WHERE field IN ['created', 'ended', 'signed', 'inForce']] AS field
  MATCH (s:Source)-[:STATES]->(st:Statement {entity: e.id})
  WHERE st.attribute = field
  WITH e, field, st, s ORDER BY s.id, st.locator
  WITH e, field, collect(DISTINCT st.value + ' (' + s.id + ')') AS said, collect(DISTINCT s.id + '#' + st.locator) AS cited
  RETURN e.name + ', ' + field + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
    e.name + ', ' + CASE field WHEN 'created' THEN 'création' WHEN 'ended' THEN 'fin' WHEN 'signed' THEN 'signature' ELSE 'entrée en vigueur' END
      + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat,
    [e] AS entities, cited AS citations
  UNION
  MATCH (a:Entity)-[same:POSSIBLY_SAME_AS]-(b:Entity)
  WHERE b.createdMin IS NOT NULL
  MATCH (a)-[r]-()
  WHERE r.statedMax < b.createdMin
  WITH a, b, same, min(r.statedOn) AS stated, head(collect(r.citations)) AS cited
  RETURN a.name + replace(' is stated in ' + stated, ' in after ', ' after ') + ', before ' + b.name + ', which may be the same, was created (' + b.created + ')' AS message,
    a.name + replace(' est cité en ' + stated, ' en after ', ' après ') + ', avant la création de ' + b.name + ' (' + b.created + '), peut-être le même' AS constat,
    [a, b] AS entities, cited + same.citations AS citations
}
RETURN message, constat, entities, citations
ORDER BY message
LIMIT 1000
