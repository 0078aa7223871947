// title: What registers say is their own relationship again, and documents support theirs
// titre: Ce que disent les registres est de nouveau leur propre relation, et les documents appuient la leur
CALL () {
  MATCH (st:Statement)
  WHERE st.joined
  DETACH DELETE st
}
CALL () {
  MATCH (st:Statement)
  WHERE st.ownFact IS NOT NULL
  SET st.fact = st.ownFact
  REMOVE st.ownFact
}
