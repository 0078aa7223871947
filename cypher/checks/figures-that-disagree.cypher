// title: Sources give different figures for the same thing
// titre: Des sources donnent des chiffres différents pour la même chose
// A figure without a period is of the year of its document, so that those of other years are no contradiction. "About" leaves a tenth.
MATCH (e:Entity|Source)-[h:HAS_FIGURE]->(f:Figure)
WITH e, f.metric AS metric, f.unit AS unit, f.per AS per, f.period AS period, collect({figure: f, citations: h.citations}) AS given
WHERE size(given) > 1
UNWIND given AS one
UNWIND one.citations AS citation
WITH e, metric, unit, per, period, one.figure AS f, citation, split(citation, '#')[0] AS source
OPTIONAL MATCH (s:Source {id: source})
WITH e, metric, unit, per, period, f, citation, source,
  CASE WHEN period IS NOT NULL THEN period WHEN s.publishedMax.year = s.publishedMin.year THEN toString(s.publishedMin.year) ELSE source END AS time,
  CASE WHEN f.qualifier IN ['about', 'nearly'] THEN f.value - abs(f.value) / 10 ELSE f.value END AS low,
  CASE f.qualifier WHEN 'more-than' THEN 1e300 WHEN 'at-least' THEN 1e300 WHEN 'about' THEN f.value + abs(f.value) / 10 ELSE coalesce(f.upTo, f.value) END AS high
WITH e, metric, unit, per, period, f, citation, source, time, low, high,
  [value IN [f.value, f.upTo] WHERE value IS NOT NULL | '⟦' + toString(value) + '⟧'] AS told
ORDER BY source, citation, f.id
WITH e, metric, unit, per, period, time, max(low) AS most, min(high) AS least, head(collect(f.name)) AS name,
  collect(DISTINCT reduce(range = head(told), end IN tail(told) | range + '–' + end) + ' (' + source + ')') AS said,
  collect(DISTINCT f) AS figures, collect(DISTINCT citation) AS citations
WHERE most > least
RETURN e.name + ': ' + name + coalesce(' ' + period, '') + ': ' + reduce(all = head(said), one IN tail(said) | all + ' or ' + one) AS message,
  e.name + ' : ' + name + coalesce(' ' + period, '') + ' : ' + reduce(all = head(said), one IN tail(said) | all + ' ou ' + one) AS constat,
  [e] + figures AS entities, citations
ORDER BY message
LIMIT 1000
