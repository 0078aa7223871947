// title: Numbers of nodes and relationships that questions may see
// titre: Nombres de nœuds et de relations que les questions peuvent voir
// The database keeps these counts; none of them looks at a node.
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Name) RETURN count(n) AS names }
CALL () { MATCH (n:Figure) RETURN count(n) AS figures }
CALL () { MATCH (n:Source) RETURN count(n) AS sources }
CALL () { MATCH (:Entity)-[r]->() RETURN count(r) AS ofEntities }
CALL () { MATCH (:Source)-[r]->() RETURN count(r) AS ofSources }
CALL () { MATCH (n:Staged) RETURN count(n) AS staged }
RETURN entities + names + figures + sources AS nodes, ofEntities + ofSources AS relationships, staged
