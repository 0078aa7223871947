// title: The revision of the knowledge base, its dossiers, and when it was loaded
// titre: La révision de la base de connaissances, ses dossiers, et la date de son chargement
OPTIONAL MATCH (k:KnowledgeBase {id: 'current'})
RETURN k.revision AS revision, k.dossiers AS dossiers, k.loadedAt AS loadedAt, k.seconds AS seconds, k.contents AS contents
