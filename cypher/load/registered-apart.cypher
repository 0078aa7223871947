// title: Takes what registers say of entities apart from what documents said of them
// titre: Sépare ce que les registres énoncent d’entités de ce que des documents en disaient
// param rows rows - entity: the id in the documents
UNWIND $rows AS row
MATCH (d:Entity {id: row.entity})
MATCH (r:Registered {entity: row.entity})
SET d += {finess: null, ght: null, saeCode: null, cog: null, pmSmsseId: null, siren: null, siret: null, level: null, legalForm: null,
  categoryCode: null, categoryName: null, sector: null, address: null, town: null, latitude: null, longitude: null, placeOf: null, extracted: null}
WITH d, r
// The next import finds no fingerprint, and so describes it anew.
CALL (d, r) {
  WITH d WHERE r.partial
  MATCH (d)-[c:CITED_IN]->()
  WHERE c.print IS NOT NULL
  SET c.print = '0'
}
CALL (d, r) {
  WITH d, r WHERE r.ownId = d.id
  REMOVE d:$([label IN labels(d) WHERE label <> 'Entity'])
  SET d = properties(r), d:$(r.heldLabels),
    d.id = r.ownId, d.label = r.ownLabel, d.name = r.ownName, d.finess = r.ownFiness, d.siren = r.ownSiren, d.ght = r.ownGht, d.saeCode = r.ownSaeCode, d.cog = r.ownCog, d.pmSmsseId = r.ownPmSmsseId
  REMOVE d.entity, d.heldLabels, d.partial, d.ownId, d.ownLabel, d.ownName, d.ownFiness, d.ownSiren, d.ownGht, d.ownSaeCode, d.ownCog, d.ownPmSmsseId
}
CALL (d, r) {
  WITH d, r WHERE r.ownId <> d.id
  CREATE (e:Entity)
  SET e = properties(r), e:$(r.heldLabels),
    e.id = r.ownId, e.label = r.ownLabel, e.name = r.ownName, e.finess = r.ownFiness, e.siren = r.ownSiren, e.ght = r.ownGht, e.saeCode = r.ownSaeCode, e.cog = r.ownCog, e.pmSmsseId = r.ownPmSmsseId
  REMOVE e.entity, e.heldLabels, e.partial, e.ownId, e.ownLabel, e.ownName, e.ownFiness, e.ownSiren, e.ownGht, e.ownSaeCode, e.ownCog, e.ownPmSmsseId
  WITH d, e
  CALL (d, e) {
    MATCH (d)-[told]->(other)
    WHERE told.origin <> 'dossiers'
    CREATE (e)-[copy:$(type(told))]->(other)
    SET copy = properties(told)
    DELETE told
  }
  CALL (d, e) {
    MATCH (d)<-[told]-(other)
    WHERE told.origin <> 'dossiers'
    CREATE (e)<-[copy:$(type(told))]-(other)
    SET copy = properties(told)
    DELETE told
  }
  CALL (d, e) {
    MATCH (e)-[known:KNOWN_AS]->(n:Name)
    WHERE n.id STARTS WITH 'name-' + d.id + '-'
    SET n.id = 'name-' + e.id + substring(n.id, size('name-' + d.id)), known.id = n.id
  }
  CALL (d, e) {
    MATCH (e)-[:PART_OF]->(legal:Entity {placeOf: d.id})
    SET legal.placeOf = e.id
  }
  CALL (d, e) {
    MATCH (e)<-[same:POSSIBLY_SAME_AS]-(other)
    WHERE same.id = 'possibly-' + other.id + '-' + d.id
    SET same.id = 'possibly-' + other.id + '-' + e.id
  }
}
DELETE r
