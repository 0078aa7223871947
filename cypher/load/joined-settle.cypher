// title: Links the statements of documents to the relationship that joins several
// titre: Rattache les énoncés des documents à la relation qui en réunit plusieurs
// param rows rows - id, fact
UNWIND $rows AS row
MATCH (st:Statement {id: row.id})
SET st.ownFact = st.fact, st.fact = row.fact
