// title: A source announces one number, but another is known
// titre: Une source annonce un nombre, mais on en connaît un autre
MATCH (e:Entity|Source)-[h:HAS_FIGURE]->(f:Figure)
WHERE f.countsType IS NOT NULL
CALL (e, f) {
  OPTIONAL MATCH (e)-[r]-(other:Entity)
  WHERE type(r) = f.countsType
    AND ((f.countsDirection = 'in' AND endNode(r) = e) OR (f.countsDirection = 'out' AND startNode(r) = e))
    AND (f.countsLabel IS NULL OR other.label = f.countsLabel)
    AND (f.countsCategory IS NULL OR other.category = f.countsCategory)
    AND (f.countsStatus IS NULL OR other.status = f.countsStatus)
    AND (f.countsAs IS NULL OR r.as = f.countsAs)
    AND (f.countsUnder IS NULL
      OR any(c IN coalesce(r.citations, []) WHERE split(c, '#')[1] STARTS WITH f.countsUnder)
      OR any(l IN coalesce(r.locators, []) WHERE l STARTS WITH f.countsUnder))
  RETURN count(DISTINCT other) AS known
}
WITH e, h, f, known WHERE known <> f.value
RETURN e.name + ': ' + f.name + ': ⟦' + f.value + '⟧ announced, ⟦' + known + '⟧ known' AS message,
  e.name + ' : ' + f.name + ' : ⟦' + f.value + '⟧ annoncés, ⟦' + known + '⟧ connus' AS constat,
  [e, f] AS entities, h.citations AS citations
ORDER BY message
LIMIT 1000
