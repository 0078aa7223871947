// title: Keeps what registers say of entities apart, before dossiers describe the same entities under the same ids
// titre: Garde à part ce que les registres énoncent d’entités, avant que des dossiers ne les décrivent sous les mêmes identifiants
// param rows rows - id
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CREATE (r:Registered)
SET r = properties(e), r.entity = e.id, r.heldLabels = [label IN labels(e) WHERE label <> 'Entity'],
    r.ownId = e.id, r.ownLabel = e.label, r.ownName = e.name, r.ownFiness = e.finess, r.ownSiren = e.siren, r.ownGht = e.ght, r.ownSaeCode = e.saeCode, r.ownCog = e.cog, r.ownPmSmsseId = e.pmSmsseId,
    r.id = 'registered-' + e.id, r.label = null, r.name = null, r.finess = null, r.siren = null, r.ght = null, r.saeCode = null, r.cog = null, r.pmSmsseId = null
SET e = {id: e.id, origin: 'dossiers'}
