// title: Sources give different roles, amounts or statuses for the same thing
// titre: Des sources donnent des rôles, des montants ou des statuts différents à la même chose
CALL () {
  MATCH (a:Entity)-[r]->(b:Entity)
  WHERE any(field IN r.disputed WHERE NOT field IN ['since', 'until', 'signed', 'inForce'])
  UNWIND [field IN r.disputed WHERE NOT field IN ['since', 'until', 'signed', 'inForce']] AS field
  MATCH (s:Source)-[:STATES]->(st:Statement {fact: r.id})
  WHERE st[field] IS NOT NULL
  WITH a, b, r, field, st, s ORDER BY s.id, st.locator
  WITH a, b, r, field, collect(DISTINCT CASE WHEN st[field] IS :: INTEGER | FLOAT THEN '⟦' + toString(st[field]) + '⟧' ELSE '⟨' + toString(st[field]) + '⟩' END + ' (' + s.id + ')') AS said
  RETURN a.name + ' – ' + b.name AS what, field, said, [a, b] AS entities, r.citations AS citations
  UNION
  MATCH (e:Entity)
  WHERE any(field IN e.disputed WHERE NOT field IN ['created', 'ended', 'signed', 'inForce'])
  UNWIND [field IN e.disputed WHERE NOT field IN ['created', 'ended', 'signed', 'inForce']] AS field
  MATCH (s:Source)-[:STATES]->(st:Statement {entity: e.id})
  WHERE st.attribute = field
  WITH e, field, st, s ORDER BY s.id, st.locator
  RETURN e.name AS what, field, collect(DISTINCT '⟨' + st.value + '⟩ (' + s.id + ')') AS said, [e] AS entities,
    collect(DISTINCT s.id + '#' + st.locator) AS citations
}
WITH what, field, said, entities, citations,
  coalesce({role: 'rôle', status: 'état', amount: 'montant', count: 'nombre', name: 'nom', category: 'type'}[field], field) AS champ
RETURN what + ', ' + field + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
  what + ', ' + champ + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat, entities, citations
ORDER BY message
LIMIT 1000
