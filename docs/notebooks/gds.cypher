// Communities and centrality by Neo4j Graph Data Science, for a Neo4j that has the plugin (the embedded one has not): load it by
// format=cypher or by neo4j-admin and the CSV archive, or let the service use it (--spring.neo4j.uri=…). Statement by statement.

// 1. The projection: who cooperates through what, in both directions, without what the sources only say will be.
MATCH (source:Establishment)-[r:MEMBER_OF|PARTY_TO|TAKES_PART_IN]->(target:Entity)
WHERE coalesce(r.status, 'active') <> 'planned'
RETURN gds.graph.project('cooperation', source, target, { relationshipType: type(r) }, { undirectedRelationshipTypes: ['*'] });

// 2. Communities, the largest first.
CALL gds.louvain.stream('cooperation') YIELD nodeId, communityId
WITH communityId, collect(gds.util.asNode(nodeId).name) AS names
RETURN communityId, size(names) AS size, names[0..10] AS some
ORDER BY size DESC LIMIT 20;

// 3. Who stands between the others.
CALL gds.betweenness.stream('cooperation') YIELD nodeId, score
RETURN gds.util.asNode(nodeId).name AS name, score
ORDER BY score DESC LIMIT 20;

// 4. The memory of the projection.
CALL gds.graph.drop('cooperation');
