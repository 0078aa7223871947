// title: Facts that only a register states, by their ids
// titre: Faits que seul un registre énonce, par leur identifiant
// Facts of documents are found through their statements. These are the types that registers and the vocabulary write. Each index makes an
// import slower, so the other types have none.
CREATE INDEX located_id IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.id);

CREATE INDEX part_id IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.id);

CREATE INDEX member_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.id);

CREATE INDEX declared_id IF NOT EXISTS FOR ()-[r:DECLARES_LINK_TO]-() ON (r.id);

CREATE INDEX same_id IF NOT EXISTS FOR ()-[r:POSSIBLY_SAME_AS]-() ON (r.id);

CREATE INDEX broader_id IF NOT EXISTS FOR ()-[r:BROADER]-() ON (r.id);
