package org.hospitalgraph.document.drafting;

import java.util.List;

import org.hospitalgraph.document.sentence.Clause;

/** Finds one pattern of the field in the clauses of a document. */
interface Rule {

	void read(List<Clause> clauses, DraftProposals proposals);

}
