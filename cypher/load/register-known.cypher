// title: What registers and documents may speak of, with its official numbers
// titre: Ce dont registres et documents peuvent parler, avec ses numéros officiels
MATCH (e:Establishment|Groupement|Territory)
RETURN e.id AS id, e.finess AS finess, e.siren AS siren, e.ght AS ght, e.saeCode AS saeCode, e.cog AS cog,
  e.pmSmsseId AS pmSmsseId, e.origin AS origin, e.extracted AS extracted, e.onlyNumber AS onlyNumber
