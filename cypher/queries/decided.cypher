// title: How many differences between sources have been decided, by check
// titre: Nombre de divergences entre sources qui ont été tranchées, par contrôle
// Decided by a rule, which the relationship names; or by a reviewed row that gives an entity of a dossier its number in a register.
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.decided IS NOT NULL
  UNWIND r.decided AS rule
  WITH r, split(rule, ': ')[0] AS field
  WHERE NOT field IN coalesce(r.disputed, [])
  RETURN CASE WHEN field IN ['since', 'until', 'signed', 'inForce'] THEN 'dates-that-disagree' ELSE 'values-that-disagree' END AS check
  UNION ALL
  MATCH (e:Entity)
  WHERE e.finess IS NOT NULL AND e.origin = 'dossiers'
  RETURN 'possibly-the-same' AS check
}
RETURN check, count(*) AS number
ORDER BY check
