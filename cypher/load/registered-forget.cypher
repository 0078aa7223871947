// title: Forgets what was kept apart of entities for which a register is found by number
// titre: Oublie ce qui était gardé à part d’entités pour lesquelles un registre est trouvé par numéro
// param rows rows - to: the id in the documents
UNWIND $rows AS row
MATCH (r:Registered {entity: row.to})
DELETE r
