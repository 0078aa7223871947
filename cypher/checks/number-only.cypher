// title: Entities of which registers know only the number
// titre: Entités dont les registres ne connaissent que le numéro
MATCH (e:Entity)
WHERE e.onlyNumber
WITH count(e) AS known, count(e.nameOf) AS lent
WHERE known > 0
RETURN '⟦' + known + '⟧ entities are known only by their number; ⟦' + lent + '⟧ of them have the name of their sites' AS message,
  '⟦' + known + '⟧ entités ne sont connues que par leur numéro ; ⟦' + lent + '⟧ portent le nom de leurs sites' AS constat,
  [] AS entities, [] AS citations
LIMIT 1000
