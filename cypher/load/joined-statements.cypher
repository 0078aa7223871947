// title: Undoes joining: statements of documents belong to their own facts again
// titre: Annule la réunion : les énoncés des documents reviennent à leurs propres faits
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
