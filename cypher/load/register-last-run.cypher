// title: When a register was last imported
// titre: Quand un registre a été importé pour la dernière fois
// param source id - the register
OPTIONAL MATCH (r:Run {source: $source})
RETURN max(r.at) AS at
