/** Nodes that were moved by hand: their positions are part of the address. */

import { stretch } from './layout.js';
import { change, state } from './state.js';

const MOST = 60;

/** Positions of the layout, before the picture is stretched to the stage, so that every screen shows the same. */
export function remember(cy) {
  const [across, down] = stretch();
  change({ set: cy.nodes('.pinned').toArray().slice(0, MOST).map((node) => `${node.id()}:${Math.round(node.position('x') / across)}:${Math.round(node.position('y') / down)}`) });
}

/** Moves them to the positions in the address. */
export function placed(cy) {
  const [across, down] = stretch();
  for (const [id, x, y] of (state().set ?? []).map((one) => one.split(':'))) {
    const node = cy.getElementById(id);
    if (node.nonempty() && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) {
      node.position({ x: Number(x) * across, y: Number(y) * down });
      node.addClass('pinned');
    }
  }
}
