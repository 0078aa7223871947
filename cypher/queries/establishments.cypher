// title: Number of establishments
// titre: Nombre d’établissements
MATCH (e:Establishment)
RETURN count(e) AS number
