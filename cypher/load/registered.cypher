// title: What registers say of the entities that documents describe too
// titre: Ce que les registres énoncent des entités que des documents décrivent aussi
// One node for each, without relationships: the entity as it would be without the documents. Its id, name and numbers have other keys, so
// that nobody takes it for the entity.
MATCH (r:Registered)
RETURN r.entity AS entity, r.ownId AS id, r.ownFiness AS finess, r.ownGht AS ght, r.ownCog AS cog, r.ownSiren AS siren,
  r.ownName AS name, r.ownLabel AS label, r.category AS category,
  r.origin AS origin, r.extracted AS extracted, r.onlyNumber AS onlyNumber, r.partial AS partial
