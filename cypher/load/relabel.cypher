// title: Removes the label Entity from the names, figures and documents of an older graph
// titre: Retire l’étiquette Entity des noms, chiffres et documents d’un graphe plus ancien
MATCH (n:Name|Figure|Source)
WHERE n:Entity
REMOVE n:Entity
