// title: All shortest paths of cooperation between two entities
// titre: Tous les plus courts chemins de coopération entre deux entités
// param from      id     ch-lens   where to start
// param to        id     chu-rouen where to end
// param types     text*  MEMBER_OF,PARTY_TO,CONCERNS,ESTABLISHES,TAKES_PART_IN,CARRIED_BY,SUPPORTS,SHARES_STAFF_WITH,SUCCEEDS,DECLARES_LINK_TO  relationships to follow
// param bridges   text*  Establishment,Groupement,Convention,Federation,Network,Initiative,Institution  labels that paths may go through
// param status    text*  active,ended  of the nodes on the way: planned, active, ended
// param maxLength int    6         longest path wanted, 1 to 8
// param asOf      date?  -         what may be in force on this date; none: the whole history
// param deduced  flag?      -            false: leave out inferred facts; none: include them
CALL () {
  MATCH (a:Entity {id: $from}) RETURN a
  UNION
  MATCH (a:Source {id: $from}) RETURN a
}
CALL () {
  MATCH (b:Entity {id: $to}) RETURN b
  UNION
  MATCH (b:Source {id: $to}) RETURN b
}
MATCH path = ALL SHORTEST (a)
  ((x)-[r:MEMBER_OF|PARTY_TO|ESTABLISHES|CONCERNS|TAKES_PART_IN|CARRIED_BY|SUPPORTS|SHARES_STAFF_WITH|SUCCEEDS|DECLARES_LINK_TO|POSSIBLY_SAME_AS|LOCATED_IN|COVERS|PART_OF|FOCUSES_ON|USES|CITED_IN|ENDS|APPROVES|AMENDS|EXEMPT_FROM|BROADER]-(y:Entity|Source)
    WHERE type(r) IN $types
      AND (y.id = $to OR (y.label IN $bridges AND coalesce(y.status IN $status, true)))
      AND (r.status IS NULL OR 'planned' IN $status)
      AND (coalesce($deduced, true) OR r.deduced IS NULL)
      AND ($asOf IS NULL OR (coalesce(r.sinceMin <= $asOf.end, true) AND coalesce(r.untilMax >= $asOf.start, true)))
  ){1,8} (b)
WITH path WHERE length(path) <= $maxLength
RETURN path
LIMIT 200
