/** Nodes that were put somewhere by hand: where they are is part of the address. */

import { stretch } from './layout.js';
import { change, state } from './state.js';

const MOST = 60;

/** As the layout has them, before the picture is drawn out to the form of a stage, so that any screen shows the same. */
export function remember(cy) {
  const [across, down] = stretch();
  change({ set: cy.nodes('.pinned').toArray().slice(0, MOST).map((node) => `${node.id()}:${Math.round(node.position('x') / across)}:${Math.round(node.position('y') / down)}`) });
}

/** Puts them where the address says. */
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
