// Communities and centrality with Neo4j Graph Data Science, in a Neo4j that has the plugin (the embedded one does not). Load the graph with
// format=cypher, or with neo4j-admin and the CSV archive, or let the service use that Neo4j (--spring.neo4j.uri=…). Run one statement at a time.

// 1. The projection: who cooperates through what, in both directions, without facts that are only planned.
MATCH (source:Establishment)-[r:MEMBER_OF|PARTY_TO|TAKES_PART_IN]->(target:Entity)
WHERE coalesce(r.status, 'active') <> 'planned'
RETURN gds.graph.project('cooperation', source, target, { relationshipType: type(r) }, { undirectedRelationshipTypes: ['*'] });

// 2. Communities, the largest first.
CALL gds.louvain.stream('cooperation') YIELD nodeId, communityId
WITH communityId, collect(gds.util.asNode(nodeId).name) AS names
RETURN communityId, size(names) AS size, names[0..10] AS some
ORDER BY size DESC LIMIT 20;

// 3. Who lies between the others (betweenness).
CALL gds.betweenness.stream('cooperation') YIELD nodeId, score
RETURN gds.util.asNode(nodeId).name AS name, score
ORDER BY score DESC LIMIT 20;

// 4. Free the memory of the projection.
CALL gds.graph.drop('cooperation');
