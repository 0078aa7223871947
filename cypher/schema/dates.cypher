// title: What began or ended between two dates, in a whole country
// titre: Ce qui a commencé ou s’est terminé entre deux dates, pour tout le pays
CREATE INDEX entity_created IF NOT EXISTS FOR (e:Entity) ON (e.createdMin);

CREATE INDEX entity_ended IF NOT EXISTS FOR (e:Entity) ON (e.endedMin);

CREATE INDEX located_since IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.sinceMin);

CREATE INDEX located_until IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.untilMin);

CREATE INDEX part_since IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.sinceMin);

CREATE INDEX part_until IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.untilMin);
