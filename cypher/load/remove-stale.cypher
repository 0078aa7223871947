// title: Removes facts and names that are no longer in the dossiers
// titre: Retire les faits et les noms qui ne sont plus dans les dossiers
// param revision text - the revision being loaded
// Looks at every relationship once per load; a load touches them all anyway.
MATCH (:Entity|Source)-[r]->()
WHERE r.origin = 'dossiers' AND r.revision <> $revision
DELETE r
