// title: What some entities belong to and take part in, and what belongs to them
// titre: Ce à quoi des entités appartiennent et participent, et ce qui leur appartient
// param ids   id* chu-lille,ght-grand-lille  the entities
// param limit int 20000  how many at most
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r:KNOWN_AS|MEMBER_OF|PARTY_TO|TAKES_PART_IN|LOCATED_IN|COVERS|PART_OF|SUCCEEDS|CITED_IN|POSSIBLY_SAME_AS]->(other:Entity|Name|Source)
  RETURN r, other
  UNION ALL
  MATCH (e)<-[r:MEMBER_OF|PARTY_TO|TAKES_PART_IN|POSSIBLY_SAME_AS]-(other:Entity)
  RETURN r, other
}
WITH e, r, other
// Plans are left out.
WHERE r.status IS NULL
RETURN e.id AS id, r, startNode(r).id AS start, endNode(r).id AS end, other
ORDER BY e.id, type(r), other.name, other.id, r.id
LIMIT $limit
