// title: Sources give different dates for the same fact, or for what may be the same fact
// titre: Des sources donnent des dates différentes au même fait, ou à ce qui est peut-être le même fait
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE any(field IN r.disputed WHERE field IN ['since', 'until', 'signed', 'inForce'])
  MATCH (s:Source)-[:STATES]->(st:Statement {fact: r.id})
  WITH a, b, r, st, s ORDER BY s.id, st.locator
  WITH a, b, r, collect(DISTINCT coalesce('⟪' + st.since + '⟫', '…') + ' – ' + coalesce('⟪' + st.until + '⟫', '…') + ' (' + s.id + ')') AS said
  RETURN a.name + ' ⟨' + type(r) + '⟩ ' + b.name + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
    a.name + ' ⟨' + type(r) + '⟩ ' + b.name + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat,
    [a, b] AS entities, r.citations AS citations
  UNION
  MATCH (e:Entity)
  WHERE any(field IN e.disputed WHERE field IN ['created', 'ended', 'signed', 'inForce'])
  UNWIND [field IN e.disputed WHERE field IN ['created', 'ended', 'signed', 'inForce']] AS field
  MATCH (s:Source)-[:STATES]->(st:Statement {entity: e.id})
  WHERE st.attribute = field
  WITH e, field, st, s ORDER BY s.id, st.locator
  WITH e, field, collect(DISTINCT '⟪' + st.value + '⟫ (' + s.id + ')') AS said, collect(DISTINCT s.id + '#' + st.locator) AS cited
  RETURN e.name + ', ' + {created: 'creation', ended: 'end', signed: 'signature', inForce: 'entry into force'}[field] + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
    e.name + ', ' + {created: 'création', ended: 'fin', signed: 'signature', inForce: 'entrée en vigueur'}[field]
      + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat,
    [e] AS entities, cited AS citations
  UNION
  MATCH (a:Entity)-[same:POSSIBLY_SAME_AS]-(b:Entity)
  WHERE b.createdMin IS NOT NULL
  MATCH (a)-[r]-()
  WHERE r.statedMax < b.createdMin
  WITH a, b, same, min(r.statedOn) AS stated, head(collect(r.citations)) AS cited
  RETURN a.name + ' is stated (⟪' + stated + '⟫) before ' + b.name + ', which may be the same, was created (⟪' + b.created + '⟫)' AS message,
    a.name + ' est cité (⟪' + stated + '⟫) avant la création de ' + b.name + ' (⟪' + b.created + '⟫), peut-être le même' AS constat,
    [a, b] AS entities, cited + same.citations AS citations
}
RETURN message, constat, entities, citations
ORDER BY message
LIMIT 1000
