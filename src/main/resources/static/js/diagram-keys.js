/** The diagram by keyboard: arrow keys go from entity to entity in their direction, and L from an entity to its links, one after the other. */

import { canvas, fit, remove, unfold, zoom } from './diagram.js';
import { announce } from './dom.js';
import { change, state } from './state.js';
import { current } from './view.js';
import { colon, kindWord, t, verbBefore } from './words.js';

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function keys(container, openPanel) {
  container.addEventListener('keydown', (event) => {
    const selected = canvas().nodes(':selected');
    const chosen = canvas().$(':selected');
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (DIRECTIONS[event.key]) {
      walk(selected.nonempty() ? selected : whose(chosen), DIRECTIONS[event.key]);
    } else if (event.key.toLowerCase() === 'l' && chosen.nonempty()) {
      link(chosen, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && chosen.isEdge()) {
      change({ select: whose(chosen).id() });
    } else if (event.key === 'Enter' && chosen.nonempty()) {
      openPanel();
    } else if (event.key === '+' && selected.nonempty()) {
      unfold(selected.id());
    } else if ((event.key === '-' || event.key === 'Delete') && selected.nonempty()) {
      remove(selected.id());
    } else if (event.key === 'Escape') {
      change({ select: undefined });
    } else if (event.key === '0') {
      fit();
    } else if (event.key === 'PageUp' || event.key === 'PageDown') {
      zoom(event.key === 'PageUp' ? 1.3 : 1 / 1.3);
    } else {
      return;
    }
    event.preventDefault();
  });
}

let from = null;

/** The entity from which the selected link was reached, or one of its ends. */
const whose = (edge) => (edge.empty() ? edge : edge.connectedNodes().filter((node) => node.id() === from).union(edge.connectedNodes()).first());

/** The next link of an entity, clockwise from above; after the last one comes the first. */
function link(chosen, step) {
  from = (chosen.isNode() ? chosen : whose(chosen)).id();
  const node = canvas().getElementById(from);
  const turn = (edge) => {
    const [other] = edge.connectedNodes().difference(node).toArray();
    const here = node.position();
    const there = other?.position() ?? here;
    return (Math.atan2(there.x - here.x, here.y - there.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  const edges = node.connectedEdges(':visible').not('.absent').toArray().sort((one, other) => turn(one) - turn(other) || one.id().localeCompare(other.id()));
  const at = edges.findIndex((edge) => edge.id() === chosen.id());
  const next = edges[at < 0 ? (step < 0 ? edges.length - 1 : 0) : (at + step + edges.length) % edges.length];
  if (next) {
    const [one, other] = [next.source(), next.target()].map((end) => current().nodes.get(end.id())?.name ?? '');
    change({ select: next.id() });
    announce(`${one} ${verbBefore(other, next.data('type'))}${other}. ${edges.indexOf(next) + 1} / ${edges.length}`);
  }
}

/** The nearest in that direction; entities linked to the one selected count as nearer. */
function walk(selected, [dx, dy]) {
  const cy = canvas();
  const nodes = cy.nodes().not('.absent');
  if (selected.empty()) {
    const first = nodes.filter('.origin').nonempty() ? nodes.filter('.origin') : nodes.max((node) => node.degree()).ele;
    tell(first?.id());
    return;
  }
  const from = selected.position();
  const near = selected.openNeighborhood();
  let best = null;
  let least = Infinity;
  nodes.difference(selected).forEach((node) => {
    const { x, y } = node.position();
    const along = (x - from.x) * dx + (y - from.y) * dy;
    const across = Math.abs((x - from.x) * dy) + Math.abs((y - from.y) * dx);
    if (along > 4) {
      const far = (along + 2.2 * across) * (near.contains(node) ? 0.55 : 1);
      if (far < least) {
        least = far;
        best = node;
      }
    }
  });
  tell(best?.id());
}

function tell(id) {
  const node = current().nodes.get(id);
  if (node && id !== state().select) {
    change({ select: id });
    announce(`${node.name}, ${kindWord(node)}. ${colon(t('table.links'), canvas().getElementById(id).degree(false))}`);
  }
}
