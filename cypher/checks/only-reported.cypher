// title: What sources report, intend, give up or deny, and none states
// titre: Ce que des sources rapportent, projettent, abandonnent ou démentent, et qu’aucune n’énonce
MATCH (st:Statement)
WHERE st.modality IN ['reported', 'intended', 'withdrawn', 'denied']
MATCH (s:Source)-[:STATES]->(st)
MATCH (a:Entity {id: st.from})
MATCH (b:Entity {id: st.to})
RETURN a.name + ' ' + st.type + ' ' + b.name + ': ' + st.modality AS message,
  a.name + ' ' + st.type + ' ' + b.name + ' : ' +
    CASE st.modality WHEN 'reported' THEN 'rapporté' WHEN 'intended' THEN 'projeté' WHEN 'withdrawn' THEN 'abandonné' ELSE 'démenti' END AS constat,
  [a, b] AS entities, [s.id + '#' + st.locator] AS citations
ORDER BY message
LIMIT 1000
