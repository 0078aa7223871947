// title: What registers and documents have added, by kind
// titre: Ce que les registres et les documents ont apporté, par type
// Looks at each establishment once.
CALL () {
  MATCH (e:Establishment)
  WITH e.level AS level, e.onlyNumber = true AND e.nameOf IS NULL AS bare, e.latitude IS NOT NULL AS placed, count(*) AS number
  RETURN sum(CASE level WHEN 'LEGAL' THEN number ELSE 0 END) AS legal,
    sum(CASE WHEN level = 'LEGAL' AND bare THEN number ELSE 0 END) AS numbers,
    sum(CASE level WHEN 'SITE' THEN number ELSE 0 END) AS sites,
    sum(CASE WHEN level = 'SITE' AND placed THEN number ELSE 0 END) AS places
}
CALL () {
  MATCH (g:Groupement)
  RETURN sum(CASE WHEN g:GHT THEN 1 ELSE 0 END) AS ghts,
    sum(CASE WHEN g:GHT AND EXISTS { (:Establishment)-[:MEMBER_OF]->(g) } THEN 1 ELSE 0 END) AS alive,
    sum(CASE WHEN g:GHT THEN 0 ELSE 1 END) AS groupements,
    sum(COUNT { (:Establishment)-[:MEMBER_OF]->(g) }) AS memberships
}
CALL () { MATCH (t:COMMUNE) RETURN count(t) AS communes }
UNWIND [
  {place: 1, kind: 'legal entities', number: legal},
  {place: 2, kind: 'of which only the number is known', number: numbers},
  {place: 3, kind: 'sites', number: sites},
  {place: 4, kind: 'of which with a place', number: places},
  {place: 5, kind: 'GHT', number: ghts},
  {place: 6, kind: 'of which with members', number: alive},
  {place: 7, kind: 'other groupements', number: groupements},
  {place: 8, kind: 'memberships of establishments', number: memberships},
  {place: 9, kind: 'communes', number: communes}
] AS row
RETURN row.place AS place, row.kind AS kind, row.number AS number
ORDER BY place
