package org.hospitalgraph.document.drafting;

import java.util.List;

/** Reads one pattern of the field out of the clauses of a document. */
interface Rule {

	void read(List<Clause> clauses, DraftProposals proposals);

}
