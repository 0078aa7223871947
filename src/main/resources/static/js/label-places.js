/** The places for the name of a node: where they are, and what each of them would cover. */

/** How far a name at a corner moves towards the round node. */
const CORNER = 6;
const GAP = 3;

/** Across and down, in the order in which they are preferred: 1 is beside the node, 0.5 is shifted by a quarter of the name. */
export const AROUND = [[0, 1], [1, 0], [-1, 0], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1],
  [0.5, 1], [-0.5, 1], [0.5, -1], [-0.5, -1], [1, 0.5], [-1, 0.5], [1, -0.5], [-1, -0.5]];

/** The middle of a name of this size beside a node of this radius, seen from the middle of the node. */
export function offset([across, down], radius, { width, height }, away = 0) {
  const out = radius + GAP + away - (Math.abs(across) === 1 && Math.abs(down) === 1 ? CORNER : 0);
  const along = (part, size) => (Math.abs(part) === 1 ? part * (out + size / 2) : (part * size) / 2);
  return { dx: along(across, width), dy: along(down, height) };
}

export const box = (x, y, { width, height }) => ({ x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 });

export const within = (one, frame) => one.x1 >= frame.x1 && one.x2 <= frame.x2 && one.y1 >= frame.y1 && one.y2 <= frame.y2;

export const overlap = (one, other) => one.x1 < other.x2 && one.x2 > other.x1 && one.y1 < other.y2 && one.y2 > other.y1;

/** The lines that may cross a box of at most this width and height around a point. */
export const near = (lines, { x, y }, width, height) => lines.filter(({ x1, x2, y1, y2 }) => Math.min(x1, x2) < x + width && Math.max(x1, x2) > x - width
  && Math.min(y1, y2) < y + height && Math.max(y1, y2) > y - height);

/** How much of these lines a box covers: length by width. */
export const crossed = (lines, one) => lines.reduce((sum, line) => sum + inside(line, one) * line.width, 0);

/** The length of the part of a straight line that is inside a box. */
function inside({ x1, y1, x2, y2 }, one) {
  let [from, to] = [0, 1];
  for (const [start, way, low, high] of [[x1, x2 - x1, one.x1, one.x2], [y1, y2 - y1, one.y1, one.y2]]) {
    if (way === 0) {
      if (start < low || start > high) {
        return 0;
      }
    } else {
      const [enters, leaves] = way > 0 ? [(low - start) / way, (high - start) / way] : [(high - start) / way, (low - start) / way];
      [from, to] = [Math.max(from, enters), Math.min(to, leaves)];
    }
  }
  return to > from ? (to - from) * Math.hypot(x2 - x1, y2 - y1) : 0;
}

/** Boxes by cell of a grid, so that 2,000 names need not all be compared. */
export class Grid {
  constructor(cell) {
    this.cell = cell;
    this.cells = new Map();
  }

  each(one, work) {
    for (let i = Math.floor(one.x1 / this.cell); i <= Math.floor(one.x2 / this.cell); i += 1) {
      for (let j = Math.floor(one.y1 / this.cell); j <= Math.floor(one.y2 / this.cell); j += 1) {
        work(`${i}/${j}`);
      }
    }
  }

  add(one) {
    this.each(one, (key) => this.cells.has(key) ? this.cells.get(key).push(one) : this.cells.set(key, [one]));
  }

  /** How much of what is there already this box would cover; nothing of what is firm may be covered for any reason. */
  covered(one, owner) {
    const found = new Set();
    this.each(one, (key) => (this.cells.get(key) ?? []).forEach((other) => other.owner !== owner && found.add(other)));
    let [area, firm] = [0, false];
    for (const other of found) {
      const common = Math.max(0, Math.min(other.x2, one.x2) - Math.max(other.x1, one.x1)) * Math.max(0, Math.min(other.y2, one.y2) - Math.max(other.y1, one.y1));
      area += common;
      firm ||= common > 0 && Boolean(other.firm);
    }
    return { area, firm };
  }

  /** Whether a node is nearer to this box than its own, which is `reach` away: the name would seem to be that of the other. A bold name is that of a bold one. */
  mistaken(one, owner, reach, bold) {
    const found = new Set();
    const wider = { x1: one.x1 - reach, x2: one.x2 + reach, y1: one.y1 - reach, y2: one.y2 + reach };
    this.each(wider, (key) => (this.cells.get(key) ?? []).forEach((other) => other.radius && other.owner !== owner && (other.firm || !bold) && found.add(other)));
    return [...found].some((other) => gap(one, other) < reach);
  }
}

/** The way from a box to the edge of a round node. */
export function gap(one, { x, y, radius }) {
  return Math.hypot(Math.max(one.x1 - x, 0, x - one.x2), Math.max(one.y1 - y, 0, y - one.y2)) - radius;
}
