// title: Entities by the words of their names, best matches in the index first
// titre: Entités par les mots de leurs noms, les meilleures réponses de l’index d’abord
// param words    text*     "chu lille"   normalised words, as Lucene queries, one for each search
// param labels   text*     Establishment labels wanted
// param category category*? -            categories wanted; none: all
// param most     int?      -             how many results of the index to look at; none: all
// param limit    int       60            how many at most for each search
// Returns only ids, because the comparison of names already knows most of the entities.
// Filters by labels: they stand in the node record, while properties have to be read from elsewhere, and most results are not wanted.
UNWIND range(0, size($words) - 1) AS nth
CALL (nth) {
  CALL db.index.fulltext.queryNodes('entity_search', $words[nth], {limit: coalesce($most, 1000000)}) YIELD node AS e, score
  WHERE any(label IN labels(e) WHERE label IN $labels)
    AND (size($category) = 0 OR any(label IN labels(e) WHERE label IN $category))
  WITH e, score ORDER BY score DESC LIMIT $limit
  RETURN e.id AS id, score
}
RETURN nth, id, score
ORDER BY nth, score DESC, id
