// title: Memberships: one relationship, whichever registers and lists say it
// titre: Appartenances : une seule relation, quels que soient les registres et listes qui la donnent
// param rows rows - id, from, type, to, properties, said: what this source says, in words
// Where another source says it already, of a time that may be the same, this one is cited beside it: the finer date counts, and the
// role that implies the other. What each says is kept in said, in the order of citations.
CYPHER 25
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
OPTIONAL MATCH (from)-[own:MEMBER_OF {id: row.id}]->(to)
OPTIONAL CALL (row, from, to, own) {
  WITH row, from, to, own WHERE own IS NULL
  OPTIONAL MATCH (from)-[m:MEMBER_OF]->(to)
  WHERE coalesce(m.status, 'active') = 'active'
    AND NOT coalesce(m.untilMax < row.properties.sinceMin, false)
    AND NOT coalesce(row.properties.untilMax < m.sinceMin, false)
  RETURN m AS other
  ORDER BY m.id
  LIMIT 1
}
WITH row, from, to, own, other
CALL (row, from, to, own, other) {
  WITH row, from, to, own, other WHERE other IS NULL
  MERGE (from)-[r:MEMBER_OF {id: row.id}]->(to)
  SET r = row.properties
}
CALL (row, other) {
  WITH row, other, row.properties AS new,
    ['support', 'head', 'pilot', 'founding', 'associate', 'party', 'member'] AS roles
  WHERE other IS NOT NULL AND NOT row.properties.citations[0] IN other.citations
  WITH row, other, new, roles,
    coalesce(other.said, [c IN other.citations | coalesce('since=' + other.since + ';', '') + coalesce('role=' + other.role, '')]) AS said,
    new.since IS NOT NULL AND (other.since IS NULL OR new.since STARTS WITH other.since) AS begins,
    new.until IS NOT NULL AND (other.until IS NULL OR new.until STARTS WITH other.until) AS ends,
    new.role IS NOT NULL AND (other.role IS NULL
      OR (new.role IN roles AND other.role IN roles AND
        [i IN range(0, 6) WHERE roles[i] = new.role][0] < [i IN range(0, 6) WHERE roles[i] = other.role][0])) AS tells
  SET other.citations = other.citations + new.citations,
    other.said = said + row.said,
    other.statedOn = CASE WHEN coalesce(other.statedOn, '') < coalesce(new.statedOn, '') THEN new.statedOn ELSE other.statedOn END,
    other.statedMin = CASE WHEN new.statedMin > coalesce(other.statedMin, date('0001-01-01')) THEN new.statedMin ELSE other.statedMin END,
    other.statedMax = CASE WHEN new.statedMax > coalesce(other.statedMax, date('0001-01-01')) THEN new.statedMax ELSE other.statedMax END,
    other.role = CASE WHEN tells THEN new.role ELSE other.role END,
    other.since = CASE WHEN begins THEN new.since ELSE other.since END,
    other.sinceMin = CASE WHEN begins THEN new.sinceMin ELSE other.sinceMin END,
    other.sinceMax = CASE WHEN begins THEN new.sinceMax ELSE other.sinceMax END,
    other.until = CASE WHEN ends THEN new.until ELSE other.until END,
    other.untilMin = CASE WHEN ends THEN new.untilMin ELSE other.untilMin END,
    other.untilMax = CASE WHEN ends THEN new.untilMax ELSE other.untilMax END
}
