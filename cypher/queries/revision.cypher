// title: Which revision of the knowledge base this is, with which dossiers, and when it was loaded
// titre: Quelle révision de la base de connaissances, avec quels dossiers, et quand elle fut chargée
OPTIONAL MATCH (k:KnowledgeBase {id: 'current'})
RETURN k.revision AS revision, k.dossiers AS dossiers, k.loadedAt AS loadedAt, k.seconds AS seconds, k.contents AS contents
