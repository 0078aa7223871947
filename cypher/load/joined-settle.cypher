// title: Statements of documents support the relationship that joins several
// titre: Les énoncés des documents appuient la relation qui en réunit plusieurs
// param rows rows - id, fact
UNWIND $rows AS row
MATCH (st:Statement {id: row.id})
SET st.ownFact = st.fact, st.fact = row.fact
