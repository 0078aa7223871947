package org.hospitalgraph.traversal;

import java.util.List;

import org.hospitalgraph.model.Citation;
import org.hospitalgraph.model.EntityId;
import org.hospitalgraph.model.answer.Graph;
import org.hospitalgraph.model.answer.Link;
import org.jspecify.annotations.Nullable;

/**
 * An entity that may be the same as the one that was asked about.
 *
 * @param node the other
 * @param link the relationship that says so
 */
public record Twin(Graph.Node node, Link link) {

	public EntityId id() {
		return new EntityId(this.node.summary().id());
	}

	/** As an answer names it. */
	public PossiblySame told(String of) {
		Object why = this.link.properties().get("why");
		return new PossiblySame(of, this.node.summary().id(), this.node.summary().name(),
				(why != null) ? why.toString() : null, this.link.citations());
	}

	/**
	 * Another id that may mean the same hospital; its own links are not in the answer
	 * unless {@code same=follow} was asked for.
	 *
	 * @param of the id that was asked about
	 * @param id the other
	 * @param why what speaks for it
	 */
	public record PossiblySame(String of, String id, String name, @Nullable String why, List<Citation> citations) {
	}

}
