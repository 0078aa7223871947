// title: All nodes that questions may see, with everything they hold
// titre: Tous les nœuds que les questions peuvent voir, avec tout leur contenu
MATCH (n:!Staged)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
