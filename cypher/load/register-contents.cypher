// title: What registers and documents have added, by kind
// titre: Ce que les registres et les documents ont apporté, par type
CALL () {
  MATCH (e:Establishment {level: 'LEGAL'})
  RETURN 1 AS place, 'legal entities' AS kind, count(e) AS number
  UNION ALL
  MATCH (e:Establishment {level: 'LEGAL'})
  WHERE e.onlyNumber AND e.nameOf IS NULL
  RETURN 2 AS place, 'of which only the number is known' AS kind, count(e) AS number
  UNION ALL
  MATCH (e:Establishment {level: 'SITE'})
  RETURN 3 AS place, 'sites' AS kind, count(e) AS number
  UNION ALL
  MATCH (e:Establishment {level: 'SITE'})
  WHERE e.latitude IS NOT NULL
  RETURN 4 AS place, 'of which with a place' AS kind, count(e) AS number
  UNION ALL
  MATCH (g:GHT)
  RETURN 5 AS place, 'GHT' AS kind, count(g) AS number
  UNION ALL
  MATCH (g:GHT)
  WHERE EXISTS { (:Establishment)-[:MEMBER_OF]->(g) }
  RETURN 6 AS place, 'of which with members' AS kind, count(g) AS number
  UNION ALL
  MATCH (g:Groupement)
  WHERE NOT g:GHT
  RETURN 7 AS place, 'other groupements' AS kind, count(g) AS number
  UNION ALL
  MATCH (:Establishment)-[m:MEMBER_OF]->(:Groupement)
  RETURN 8 AS place, 'memberships of establishments' AS kind, count(m) AS number
  UNION ALL
  MATCH (t:COMMUNE)
  RETURN 9 AS place, 'communes' AS kind, count(t) AS number
}
RETURN place, kind, number
ORDER BY place
