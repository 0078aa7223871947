// title: One id is one entity; official numbers are unique where present
// titre: Un identifiant, une entité ; les numéros officiels sont uniques
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;

CREATE CONSTRAINT entity_finess IF NOT EXISTS FOR (e:Entity) REQUIRE e.finess IS UNIQUE;

CREATE CONSTRAINT entity_siren IF NOT EXISTS FOR (e:Entity) REQUIRE e.siren IS UNIQUE;

CREATE CONSTRAINT knowledge_base_id IF NOT EXISTS FOR (k:KnowledgeBase) REQUIRE k.id IS UNIQUE;

CREATE CONSTRAINT entity_cog IF NOT EXISTS FOR (e:Entity) REQUIRE e.cog IS UNIQUE;

CREATE CONSTRAINT entity_ght IF NOT EXISTS FOR (e:Entity) REQUIRE e.ght IS UNIQUE;

CREATE CONSTRAINT run_id IF NOT EXISTS FOR (r:Run) REQUIRE r.id IS UNIQUE;

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;

CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (f:Figure) REQUIRE f.id IS UNIQUE;

CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (st:Statement) REQUIRE st.id IS UNIQUE;

CREATE INDEX statement_fact IF NOT EXISTS FOR (st:Statement) ON (st.fact);

CREATE INDEX statement_modality IF NOT EXISTS FOR (st:Statement) ON (st.modality);

CREATE INDEX statement_from IF NOT EXISTS FOR (st:Statement) ON (st.from);

CREATE INDEX statement_to IF NOT EXISTS FOR (st:Statement) ON (st.to);

CREATE INDEX statement_entity IF NOT EXISTS FOR (st:Statement) ON (st.entity);

CREATE INDEX staged_id IF NOT EXISTS FOR (e:Staged) ON (e.id);

CREATE CONSTRAINT registered_entity IF NOT EXISTS FOR (r:Registered) REQUIRE r.entity IS UNIQUE;
