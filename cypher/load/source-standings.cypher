// title: The weight of each source
// titre: Le poids de chaque source
MATCH (s:Source)
RETURN s.id AS id, coalesce(s.rank, 'register') AS rank, coalesce(s.publishedMin, date('1970-01-01')) AS published
