// title: A total is not the sum of the parts given by the source
// titre: Un total n’est pas la somme des parties données par la source
MATCH (e:Entity|Source)-[h:HAS_FIGURE]->(total:Figure)
MATCH (part:Figure {partOf: total.id})
WITH e, h, total, collect(part) AS parts, sum(part.value) AS summed
WHERE abs(summed - total.value) > 0.000001
WITH e, h, total, parts, [value IN [total.value, round(summed, 6)] | '⟦' + toString(value) + '⟧'] AS told
RETURN e.name + ': ' + total.name + ': ' + told[0] + ' stated, but the parts add up to ' + told[1] AS message,
  e.name + ' : ' + total.name + ' : ' + told[0] + ' indiqué, mais la somme des parties est ' + told[1] AS constat,
  [e, total] + parts AS entities, h.citations AS citations
ORDER BY message
LIMIT 1000
