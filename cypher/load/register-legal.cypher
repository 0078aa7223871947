// title: The legal entity of a site
// titre: L’entité juridique d’un établissement géographique
// param id id - the site
MATCH (site:Entity {id: $id})-[p:PART_OF]->(legal:Establishment)
WHERE p.until IS NULL
RETURN legal.id AS id
ORDER BY id
LIMIT 1
