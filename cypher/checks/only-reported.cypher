// title: Sources report, intend, give up or deny something that none of them states
// titre: Des sources rapportent, projettent, abandonnent ou démentent ce qu’aucune n’énonce
MATCH (st:Statement)
WHERE st.modality IN ['reported', 'intended', 'withdrawn', 'denied']
MATCH (s:Source)-[:STATES]->(st)
MATCH (a:Entity {id: st.from})
MATCH (b:Entity {id: st.to})
RETURN a.name + ' ⟨' + st.type + '⟩ ' + b.name + ': ' + st.modality AS message,
  a.name + ' ⟨' + st.type + '⟩ ' + b.name + ' : ⟨' + st.modality + '⟩' AS constat,
  [a, b] AS entities, [s.id + '#' + st.locator] AS citations
ORDER BY message
LIMIT 1000
