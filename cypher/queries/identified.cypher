// title: Entities by their ids or official numbers
// titre: Entités par leurs identifiants ou numéros officiels
// param ids       id*?       chu-lille     ids
// param numbers   text*?     590780193     FINESS or SIREN numbers
// param labels    text*      Establishment labels wanted
// param category  category*? -             categories wanted; none: all
CALL () {
  MATCH (e:Entity) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Source) WHERE e.id IN $ids RETURN e
  UNION
  MATCH (e:Entity) WHERE e.finess IN $numbers RETURN e
  UNION
  MATCH (e:Entity) WHERE e.siren IN $numbers RETURN e
}
WITH e
WHERE e.label IN $labels
  AND (size($category) = 0 OR e.category IN $category)
RETURN e
ORDER BY e.id
