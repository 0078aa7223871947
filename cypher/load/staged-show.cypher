// title: Makes hidden nodes visible
// titre: Rend visibles des nœuds masqués
// param most int 5000 how many at most
MATCH (e:Staged)
WHERE e.gone IS NULL
WITH e LIMIT $most
REMOVE e:Staged
SET e:$(CASE WHEN e.stagedLabels IS NOT NULL THEN e.stagedLabels WHEN e.label = 'Source' THEN ['Source'] WHEN e.category IS NULL THEN ['Entity', e.label] ELSE ['Entity', e.label, e.category] END)
REMOVE e.stagedLabels
RETURN count(*) AS shown
