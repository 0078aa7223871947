// title: The entities that only registers describe, by the ids and official numbers of entities in dossiers
// titre: Les entités que seuls des registres décrivent, par les identifiants et numéros officiels d’entités des dossiers
// param rows rows - id, finess, ght, cog, siren
UNWIND $rows AS row
OPTIONAL MATCH (same:Entity {id: row.id}) WHERE same.origin <> 'dossiers'
OPTIONAL MATCH (finess:Entity {finess: row.finess}) WHERE finess.origin <> 'dossiers'
OPTIONAL MATCH (ght:Entity {ght: row.ght}) WHERE ght.origin <> 'dossiers'
OPTIONAL MATCH (cog:Entity {cog: row.cog}) WHERE cog.origin <> 'dossiers'
OPTIONAL MATCH (siren:Entity {siren: row.siren}) WHERE siren.origin <> 'dossiers'
WITH row, same, finess, ght, cog, siren
WHERE coalesce(same, finess, ght, cog, siren) IS NOT NULL
RETURN row.id AS id, same.id AS same, finess.id AS finess, ght.id AS ght, cog.id AS cog, siren.id AS siren
