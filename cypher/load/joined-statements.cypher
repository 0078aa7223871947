// title: Gives statements of documents back to their own facts
// titre: Rend les énoncés des documents à leurs propres faits
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
