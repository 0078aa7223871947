// title: Which revision of the knowledge base this is, and when it was loaded
// titre: Quelle révision de la base de connaissances, et quand elle fut chargée
OPTIONAL MATCH (k:KnowledgeBase {id: 'current'})
RETURN k.revision AS revision, k.loadedAt AS loadedAt, k.seconds AS seconds
