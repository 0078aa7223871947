// title: Categories in use, by label
// titre: Catégories présentes, par type
// param labels text* Establishment,Groupement  labels wanted
MATCH (e:Entity)
WHERE e.label IN $labels
  AND e.category IS NOT NULL
RETURN e.label AS label, e.category AS category, count(*) AS number
ORDER BY label, number DESC, category
