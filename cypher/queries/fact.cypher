// title: A fact, name or figure by its id, wherever it is
// titre: Un fait, un nom ou un chiffre par son identifiant, où qu’il soit
// param fact id f-c973bae9205fd1dd  the fact
// Facts that documents state are found through their statements. Facts from only a register or the vocabulary have these types, each with an
// index; names and figures are found by their nodes.
CALL () {
  MATCH (a:Entity)-[r:MEMBER_OF {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:PART_OF {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:LOCATED_IN {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:DECLARES_LINK_TO {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:POSSIBLY_SAME_AS {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (a:Entity)-[r:BROADER {id: $fact}]->(b:Entity)
  RETURN a, r, b
  UNION
  MATCH (b:Name {id: $fact})<-[r:KNOWN_AS]-(a:Entity)
  RETURN a, r, b
  UNION
  WITH CASE WHEN $fact STARTS WITH 'has-' THEN substring($fact, 4) END AS figure
  MATCH (b:Figure {id: figure})<-[r:HAS_FIGURE]-(a:Entity|Source)
  RETURN a, r, b
}
RETURN a, r, b
LIMIT 1
