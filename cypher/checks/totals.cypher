// title: A total is not the sum of the parts that the source gives
// titre: Un total n’est pas la somme des parties que la source donne
MATCH (e:Entity|Source)-[h:HAS_FIGURE]->(total:Figure)
MATCH (part:Figure {partOf: total.id})
WITH e, h, total, collect(part) AS parts, sum(part.value) AS summed
WHERE abs(summed - total.value) > 0.000001
RETURN e.name + ': ' + total.name + ': ' + toString(total.value) + ' stated, the parts make ' + toString(round(summed, 6)) AS message,
  e.name + ' : ' + total.name + ' : ' + toString(total.value) + ' indiqué, les parties font ' + toString(round(summed, 6)) AS constat,
  [e, total] + parts AS entities, h.citations AS citations
ORDER BY message
LIMIT 1000
