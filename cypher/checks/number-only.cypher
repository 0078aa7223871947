// title: Registers know only the number of this establishment
// titre: Les registres ne connaissent que le numéro de cet établissement
MATCH (e:Entity)
WHERE e.onlyNumber
WITH count(e) AS known, count(e.nameOf) AS lent
WHERE known > 0
RETURN toString(known) + ' entities are known by their number only; ' + toString(lent) + ' of them bear the name of their sites' AS message,
  toString(known) + ' entités ne sont connues que par leur numéro ; ' + toString(lent) + ' portent le nom de leurs sites' AS constat,
  [] AS entities, [] AS citations
LIMIT 1000
