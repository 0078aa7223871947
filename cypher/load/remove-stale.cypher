// title: Facts and names that left the dossiers leave the graph
// titre: Les faits et les noms retirés des dossiers quittent le graphe
// param revision text - the revision being loaded
// Looks at every relationship once per load; a load touches them all anyway.
MATCH (:Entity|Source)-[r]->()
WHERE r.origin = 'dossiers' AND r.revision <> $revision
DELETE r
