// title: How many establishments there are
// titre: Nombre d’établissements
MATCH (e:Establishment)
RETURN count(e) AS number
