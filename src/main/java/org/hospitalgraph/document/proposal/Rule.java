package org.hospitalgraph.document.proposal;

import java.util.List;

import org.hospitalgraph.document.sentence.Clause;

/** Finds one pattern of the field in the clauses of a document. */
public interface Rule {

	void read(List<Clause> clauses, DraftProposals proposals);

}
