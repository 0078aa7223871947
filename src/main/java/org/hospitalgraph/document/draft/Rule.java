package org.hospitalgraph.document.draft;

import java.util.List;

/** Reads one pattern of the field out of the clauses of a document. */
interface Rule {

	void read(List<Clause> clauses, Proposals proposals);

}
