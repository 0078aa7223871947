// title: Taken together, the dates that sources give leave no day on which the fact was true
// titre: Pris ensemble, les dates que donnent les sources ne laissent aucun jour où le fait était vrai
MATCH (st:Statement {modality: 'stated'})
WHERE st.fact IS NULL
MATCH (s:Source)-[:STATES]->(st)
MATCH (a:Entity {id: st.from})
MATCH (b:Entity {id: st.to})
WITH a, b, st.type AS type, collect(DISTINCT coalesce('⟪' + st.since + '⟫', '…') + ' – ' + coalesce('⟪' + st.until + '⟫', '…') + ' (' + s.id + ')') AS said,
  collect(DISTINCT s.id + '#' + st.locator) AS citations
RETURN a.name + ' ⟨' + type + '⟩ ' + b.name + ': ' + reduce(all = head(said), one IN tail(said) | all + ' and ' + one) AS message,
  a.name + ' ⟨' + type + '⟩ ' + b.name + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' et ' + one) AS constat,
  [a, b] AS entities, citations
ORDER BY message
LIMIT 1000
