// title: Makes all hidden nodes visible at once
// titre: Rend visibles d’un coup tous les nœuds masqués
MATCH (e:Staged)
WHERE e.gone IS NULL
REMOVE e:Staged
SET e:$(CASE WHEN e.stagedLabels IS NOT NULL THEN e.stagedLabels WHEN e.label = 'Source' THEN ['Source'] WHEN e.category IS NULL THEN ['Entity', e.label] ELSE ['Entity', e.label, e.category] END)
REMOVE e.stagedLabels
RETURN count(*) AS shown
