// title: Names, figures and documents of an older graph are entities no more
// titre: Les noms, chiffres et documents d’un graphe plus ancien ne sont plus des entités
MATCH (n:Name|Figure|Source)
WHERE n:Entity
REMOVE n:Entity
