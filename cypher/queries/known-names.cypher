// title: Everything that a text may name, with all names and places
// titre: Tout ce qu’un texte peut nommer, avec tous les noms et les lieux
// param labels text* Establishment,Groupement labels wanted
// Establishments that only a register knows are included if they are hospitals or belong to a groupement.
MATCH (e:Entity)
WHERE e.label IN $labels
  AND (e.category IS NULL OR NOT e.category STARTS WITH 'FINESS_' OR EXISTS { (e)-[:MEMBER_OF]->(:Groupement) })
RETURN e {.id, .label, .category, .name, .finess, .status} AS e,
  [(e)-[k:KNOWN_AS]->(n:Name) WHERE coalesce(k.kind, '') <> 'former' | n.name] AS names,
  [(e)-[:KNOWN_AS {kind: 'former'}]->(n:Name) | n.name] AS former,
  COLLECT {
    MATCH (e)-[:LOCATED_IN|COVERS|PART_OF]->(:Territory)-[:PART_OF]->{0,4}(t:Territory)
    RETURN DISTINCT t.name
  } AS places,
  [(e)-[:MEMBER_OF]->(g:Groupement) | g.id] AS groups,
  [(e)-[:PART_OF]->(legal:Establishment) | legal.id] AS legal,
  [(e)-[:POSSIBLY_SAME_AS]-(other:Entity) | other.id] AS same
ORDER BY e.id
