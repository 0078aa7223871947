// title: Ends what is missing from a newer extraction
// titre: Met fin à ce qui manque dans une extraction plus récente
// param source id   - the register
// param absent date - day of the extraction
// param life   rows - ended, endedMin, endedMax
// param until  rows - until, untilMin, untilMax
// param rows   rows - id
MATCH (s:Source {id: $source})
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})-[c:CITED_IN]->(s)
SET c.absentSince = $absent
WITH e, c
CALL (e) {
  WITH e WHERE e.origin = $source AND e.ended IS NULL
  SET e += $life, e.status = CASE WHEN e.status IS NULL THEN null ELSE 'ended' END
}
CALL (e) {
  MATCH (r:Registered {entity: e.id})
  WHERE r.origin = $source AND r.ended IS NULL
  SET r += $life, r.status = CASE WHEN r.status IS NULL THEN null ELSE 'ended' END
}
MATCH (e)-[r]-()
WHERE r.origin = $source AND r.until IS NULL AND $source + '#' + c.locators[0] IN r.citations
SET r += $until
