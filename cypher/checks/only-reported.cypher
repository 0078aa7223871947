// title: Sources report, intend, give up or deny something that none of them states
// titre: Des sources rapportent, projettent, abandonnent ou démentent ce qu’aucune n’énonce
MATCH (st:Statement)
WHERE st.modality IN ['reported', 'intended', 'withdrawn', 'denied']
MATCH (s:Source)-[:STATES]->(st)
MATCH (a:Entity {id: st.from})
MATCH (b:Entity {id: st.to})
RETURN a.name + ' ' + coalesce({MEMBER_OF: 'is a member of', PARTY_TO: 'is a party to', TAKES_PART_IN: 'takes part in', SUPPORTS: 'supports', CARRIED_BY: 'is carried by',
    SUCCEEDS: 'succeeds', SHARES_STAFF_WITH: 'shares staff with', ESTABLISHES: 'establishes', CONCERNS: 'concerns', PART_OF: 'is part of'}[st.type], st.type) + ' ' + b.name + ': ' + st.modality AS message,
  a.name + ' ' + coalesce({MEMBER_OF: 'est membre de', PARTY_TO: 'est partie à', TAKES_PART_IN: 'participe à', SUPPORTS: 'soutient', CARRIED_BY: 'est porté par',
    SUCCEEDS: 'succède à', SHARES_STAFF_WITH: 'partage des postes avec', ESTABLISHES: 'institue', CONCERNS: 'concerne', PART_OF: 'fait partie de'}[st.type], st.type) + ' ' + b.name + ' : ' +
    CASE st.modality WHEN 'reported' THEN 'rapporté' WHEN 'intended' THEN 'projeté' WHEN 'withdrawn' THEN 'abandonné' ELSE 'démenti' END AS constat,
  [a, b] AS entities, [s.id + '#' + st.locator] AS citations
ORDER BY message
LIMIT 1000
