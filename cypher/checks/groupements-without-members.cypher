// title: A groupement without any known member
// titre: Un groupement sans aucun membre connu
MATCH (g:Groupement)
WHERE NOT EXISTS { (g)<-[:MEMBER_OF]-() }
  // members that are intended or reported are told elsewhere
  AND NOT EXISTS { (st:Statement {to: g.id}) WHERE st.type = 'MEMBER_OF' AND st.modality IN ['intended', 'reported'] }
OPTIONAL MATCH (g)-[c:CITED_IN]->(s:Source)
RETURN g.name + ': no member is known' AS message, g.name + ' : aucun membre connu' AS constat,
  [g] AS entities, [x IN collect(s.id + '#' + coalesce(c.locators[0], '')) WHERE x IS NOT NULL] AS citations
ORDER BY message
LIMIT 1000
