// title: The GHT with the most members, and its support establishment
// titre: Le GHT qui a le plus de membres, et son établissement support
MATCH (e:Establishment)-[m:MEMBER_OF]->(g:GHT)
WHERE m.until IS NULL
WITH g, count(DISTINCT e) AS members
ORDER BY members DESC, g.id
LIMIT 1
MATCH (e:Establishment)-[m:MEMBER_OF]->(g)
WHERE m.until IS NULL
WITH g, members, e, m
ORDER BY CASE m.role WHEN 'support' THEN 0 ELSE 1 END, e.id
LIMIT 1
RETURN g.id AS id, g.name AS name, members, e.id AS member, e.name AS memberName
