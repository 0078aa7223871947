// title: What a newer extraction no longer has has ended since the one before
// titre: Ce qu’une extraction plus récente n’a plus a pris fin depuis la précédente
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
MATCH (e)-[r]-()
WHERE r.origin = $source AND r.until IS NULL AND $source + '#' + c.locators[0] IN r.citations
SET r += $until
