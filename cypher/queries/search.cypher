// title: Entities by the words of their names, those that the index likes best
// titre: Entités par les mots de leurs noms, celles que l’index préfère
// param words    text*     "chu lille"   words of canonical names, as Lucene queries: each is one question
// param labels   text*     Establishment labels wanted
// param category category*? -            categories wanted; none: all
// param most     int?      -             of how many that the index gives; none: of all
// param limit    int       60            how many at most of each
// Ids only, because whoever compares names knows most of the entities already.
UNWIND range(0, size($words) - 1) AS nth
CALL (nth) {
  CALL db.index.fulltext.queryNodes('entity_search', $words[nth], {limit: coalesce($most, 1000000)}) YIELD node AS e, score
  WHERE e.label IN $labels AND (size($category) = 0 OR e.category IN $category)
  WITH e, score ORDER BY score DESC, e.id LIMIT $limit
  RETURN e.id AS id, score
}
RETURN nth, id, score
ORDER BY nth, score DESC, id
