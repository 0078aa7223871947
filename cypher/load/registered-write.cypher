// title: Keeps what a register says of entities of documents, of which no register has said anything before
// titre: Garde ce qu’un registre énonce d’entités des documents dont aucun registre n’a encore rien dit
// param rows rows - entity, labels, properties, hidden: what has other keys here
UNWIND $rows AS row
MERGE (r:Registered {entity: row.entity})
SET r = row.properties, r += row.hidden, r.entity = row.entity, r.id = 'registered-' + row.entity, r.heldLabels = row.labels
