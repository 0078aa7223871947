// title: All that the graph holds goes out of sight; what is staged for removal goes later
// titre: Tout ce que contient le graphe disparaît de la vue, avant d’être effacé
MATCH (old:!Staged)
WITH old, labels(old) AS held
REMOVE old:$(held)
SET old:Staged
