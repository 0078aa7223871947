// title: What a source states of each entity: its dates, its status, its numbers
// titre: Ce qu’une source énonce de chaque entité : ses dates, son état, ses numéros
// param source id  convention-hainaut-cambresis-2017  the source
// param limit  int 1000  how many at most
MATCH (:Source {id: $source})-[:STATES]->(st:Statement)
WHERE st.attribute <> 'name'
MATCH (e:Entity {id: st.entity})
WITH e, st ORDER BY st.attribute, st.locator
WITH e, collect(DISTINCT [st.attribute, st.value]) AS says, collect(DISTINCT st.locator) AS locators
RETURN e, says, locators
ORDER BY e.label, e.name, e.id
LIMIT $limit
