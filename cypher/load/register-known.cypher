// title: The entities that registers and documents may mention, with their official numbers
// titre: Les entités que registres et documents peuvent mentionner, avec leurs numéros officiels
MATCH (e:Establishment|Groupement|Territory)
RETURN e.id AS id, e.finess AS finess, e.siren AS siren, e.ght AS ght, e.saeCode AS saeCode, e.cog AS cog,
  e.pmSmsseId AS pmSmsseId, e.origin AS origin, e.extracted AS extracted, e.onlyNumber AS onlyNumber
