// title: Who states the relationships between entities, a page of entities at a time
// titre: Qui énonce les relations entre entités, page par page
// param after text - the last entity of the page before
// param limit int 2000 how many entities at most
MATCH (e:Entity)
WHERE e.id > $after
WITH e, e.id AS key ORDER BY key LIMIT $limit
RETURN key, COLLECT {
    MATCH (e)-[r]->(:Entity)
    RETURN r { .id, .citations, .said, .since, .until, .role, .statedOn } AS fact ORDER BY r.id
  } AS rows
ORDER BY key
