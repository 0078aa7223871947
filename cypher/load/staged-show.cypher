// title: All that was staged is in the graph at once
// titre: Tout ce qui était préparé entre d’un coup dans le graphe
MATCH (e:Staged)
REMOVE e:Staged
SET e:Entity:$(CASE WHEN e.category IS NULL THEN [e.label] ELSE [e.label, e.category] END)
RETURN count(*) AS shown
