// title: All that was staged is in the graph at once
// titre: Tout ce qui était préparé entre d’un coup dans le graphe
MATCH (e:Staged)
WHERE e.gone IS NULL
REMOVE e:Staged
SET e:$(CASE WHEN e.stagedLabels IS NOT NULL THEN e.stagedLabels WHEN e.label = 'Source' THEN ['Source'] WHEN e.category IS NULL THEN ['Entity', e.label] ELSE ['Entity', e.label, e.category] END)
REMOVE e.stagedLabels
RETURN count(*) AS shown
