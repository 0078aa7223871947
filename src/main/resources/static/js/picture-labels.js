/** Places all labels of a picture without overlaps, because on paper nobody can zoom or point at a node. */

import { wrapped } from './labels.js';

const SIZES = [15, 14, 13, 12, 11, 10, 9, 8, 7];
/** Where a label may be around a node, by direction; below it first. */
const AROUND = [[0, 1], [1, 0], [-1, 0], [0, -1], [0.8, 0.7], [-0.8, 0.7], [0.8, -0.7], [-0.8, -0.7]];
/** From this distance, a line leads to the node. */
const AWAY = [0, 14, 30, 50, 75, 105, 140, 180, 230, 290];

/** What stays free around a node. */
const CLEAR = 4;

/**
 * Finds the largest font with which every name has a place beside its node; with the smallest font, names move farther away.
 * @param nodes with x, y, radius at letters of one point, name, bold, in order of importance
 * @param frame in which everything stays
 * @returns the nodes, each with its box, lines and, where it is far, a leader
 */
export function placeLabels(nodes, frame) {
  for (const size of SIZES) {
    const placed = attempt(nodes, frame, size, size === SIZES.at(-1) ? AWAY : AWAY.slice(0, size > 10 ? 1 : 3));
    if (placed.every((one) => one.box)) {
      return placed;
    }
  }
  // nothing is left out: the last names are placed where they cover least
  return attempt(nodes, frame, SIZES.at(-1), AWAY, true);
}

function attempt(nodes, frame, size, away, anyhow = false) {
  const discs = nodes.map(({ x, y, radius }) => ({ x1: x - radius - CLEAR, x2: x + radius + CLEAR, y1: y - radius - CLEAR, y2: y + radius + CLEAR }));
  const taken = [...discs];
  return nodes.map((node, i) => {
    const letters = size * (node.bold ? 1.1 : 1);
    const { lines, widest } = wrapped(node.name, letters, letters * (node.bold ? 10.5 : 9.5), node.bold);
    const [width, height] = [widest + 4, lines.length * letters * 1.16 + 2];
    const free = (box) => inside(box, frame) && taken.every((other, j) => j === i || !overlap(box, other));
    for (const far of away) {
      for (const [dx, dy] of AROUND) {
        const box = beside(node, width, height, dx, dy, far);
        if (free(box)) {
          taken.push(box);
          return { ...node, letters, lines, box, side: far ? 0 : Math.sign(Math.abs(dx) > 0.9 ? dx : 0), leader: far > 0 };
        }
      }
    }
    return anyhow ? { ...node, letters, lines, box: beside(node, width, height, 0, 1, 0), side: 0, leader: false } : { ...node, box: null };
  });
}

function beside({ x, y, radius }, width, height, dx, dy, far) {
  const gap = radius + 3 + far;
  const cx = x + dx * (gap + (Math.abs(dx) > 0.5 ? width / 2 : 0));
  const cy = y + dy * (gap + (Math.abs(dy) > 0.5 ? height / 2 : 0));
  return { x1: cx - width / 2, x2: cx + width / 2, y1: cy - height / 2, y2: cy + height / 2 };
}

const inside = (box, frame) => box.x1 >= frame.x1 && box.x2 <= frame.x2 && box.y1 >= frame.y1 && box.y2 <= frame.y2;
const overlap = (one, other) => one.x1 < other.x2 && one.x2 > other.x1 && one.y1 < other.y2 && one.y2 > other.y1;
