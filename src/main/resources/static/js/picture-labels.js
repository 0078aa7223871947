/** Places all labels of a picture without overlaps, because on paper nobody can zoom or point at a node. */

import { wrapped } from './label-lines.js';
import { AROUND, box, crossed, near, offset, overlap, within } from './label-places.js';

const SIZES = [15, 14, 13, 12, 11, 10, 9, 8, 7];
/** From this distance, a line leads to the node. */
const AWAY = [0, 14, 30, 50, 75, 105, 140, 180, 230, 290];
/** What stays free around a node. */
const CLEAR = 4;
/** What a place costs for each one that is preferred to it, besides the lines that it covers. */
const STEP = 7;

/**
 * Finds the largest font with which every name has a place beside its node; with the smallest font, names move farther away.
 * @param nodes with x, y, radius at letters of one point, name, bold, in order of importance
 * @param frame in which everything stays
 * @param lines the lines between the nodes, which names cover as little as possible
 * @returns the nodes, each with its box, lines and, where it is far, a leader
 */
export function placeLabels(nodes, frame, lines = []) {
  for (const size of SIZES) {
    const placed = attempt(nodes, frame, lines, size, size === SIZES.at(-1) ? AWAY : AWAY.slice(0, size > 10 ? 1 : 3));
    if (placed.every((one) => one.box)) {
      return placed;
    }
  }
  // nothing is left out: the last names are placed where they cover least
  return attempt(nodes, frame, lines, SIZES.at(-1), AWAY, true);
}

function attempt(nodes, frame, edges, size, away, anyhow = false) {
  const discs = nodes.map(({ x, y, radius }) => box(x, y, { width: 2 * (radius + CLEAR), height: 2 * (radius + CLEAR) }));
  const taken = [...discs];
  return nodes.map((node, i) => {
    const letters = size * (node.bold ? 1.1 : 1);
    const { lines, widest } = wrapped(node.name, letters, letters * (node.bold ? 10.5 : 9.5), node.bold);
    const shape = { width: widest + 6, height: lines.length * letters * 1.16 + 4 };
    const free = (one) => within(one, frame) && taken.every((other, j) => j === i || !overlap(one, other));
    const told = { ...node, letters, lines };
    for (const far of away) {
      const close = near(edges, node, node.radius + far + shape.width, node.radius + far + shape.height);
      const [best] = AROUND.map((side, n) => ({ side, box: beside(node, side, shape, far), n })).filter((one) => free(one.box))
        .map((one) => ({ ...one, cost: one.n * STEP + crossed(close, one.box) })).sort((one, other) => one.cost - other.cost);
      if (best) {
        taken.push(best.box);
        return { ...told, box: best.box, side: far || Math.abs(best.side[0]) < 1 ? 0 : best.side[0], leader: far > 0 };
      }
    }
    return anyhow ? { ...told, box: beside(node, AROUND[0], shape, 0), side: 0, leader: false } : { ...node, box: null };
  });
}

function beside({ x, y, radius }, side, shape, far) {
  const { dx, dy } = offset(side, radius, shape, far);
  return box(x + dx, y + dy, shape);
}
