// title: The members of a groupement, federation or network, with their roles
// titre: Les membres d’un groupement, d’une fédération ou d’un réseau, avec leurs rôles
// param of       id         ght-hainaut-cambresis  the groupement, federation or network
// param category category*? -                      categories of the members wanted; none: all
// param role     text?      -                      role wanted; none: all
// param asOf     date?      -                      what may be in force on this date; none: the whole history
// param planned flag?     -          true: include plans; none: leave them out
// param deduced flag?     -          false: leave out inferred facts; none: include them
MATCH path = (m:Entity)-[r:MEMBER_OF]->(:Entity {id: $of})
WHERE (size($category) = 0 OR m.category IN $category)
  AND ($role IS NULL OR r.role = $role)
  AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
  AND (coalesce($planned, false) OR coalesce(r.status, 'active') <> 'planned')
  AND (coalesce($deduced, true) OR r.deduced IS NULL)
RETURN m.id AS member, m.name AS name, r.role AS role, r.since AS since, r.until AS until, path
ORDER BY CASE r.role WHEN 'support' THEN 0 WHEN 'pilot' THEN 1 ELSE 2 END, name, member
LIMIT 2000
