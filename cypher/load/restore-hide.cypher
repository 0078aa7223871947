// title: Hides everything in the graph; hidden nodes are removed later
// titre: Masque tout ce que contient le graphe ; les nœuds masqués sont effacés plus tard
MATCH (old:!Staged)
WITH old, labels(old) AS held
REMOVE old:$(held)
SET old:Staged
