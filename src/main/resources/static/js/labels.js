/**
 * Labels that do not collide. The most important node takes its place first; each other node tries below, right, left, above and the four
 * corners, first where the edge cuts nothing (with many nodes: only there), and has no label if every place is taken. The font keeps its size
 * on the screen, so zooming in shows more labels.
 */

import { FONT } from './diagram-style.js';

const SMALLEST = 10.5;
/** A narrow stage, as on a phone: labels are narrower and never leave it. */
const NARROW = 600;
const [NARROWER, SMALLER] = [0.78, 0.92];
/** The largest font in a picture of many nodes: zoomed out, only hubs have a label, like cities on a map. */
const [FAR, FARTHEST] = [3.2, 8];
/** How far a label at a corner moves towards the round node. */
const CORNER = 6;
/** The font is larger on a large screen, which people view from farther away. */
const [LARGE, LARGER] = [1500, 1.2];
const SIDES = ['', 'right', 'left', 'above', 'right below', 'left below', 'right above', 'left above'];
/** Where beside the node there is no space, a little farther away; how much, in units of the screen. */
const FARTHER = ['far', 'right far', 'left far', 'above far'];
const OFF = 11;
const DIRECTIONS = ['right', 'left', 'above', 'below'];

export const isNarrow = (cy) => cy.width() < NARROW;

export function arrangeLabels(cy) {
  const zoom = cy.zoom();
  // a font of constant size on the screen between two bounds, as on a good map
  const many = cy.nodes().first().hasClass('many');
  const far = 1 / zoom > FAR && many;
  const narrow = isNarrow(cy);
  const scale = Math.min(Math.max(1 / zoom, 0.75), far || narrow ? FARTHEST : FAR) * (cy.width() > LARGE ? LARGER : 1);
  const view = cy.extent();
  const margin = 80 / zoom;
  const taken = new Grid(120 * scale);
  const all = cy.nodes(':visible').not('.absent');
  const named = (node) => !far || node.hasClass('hub') || node.hasClass('origin') || node.selected();
  all.filter(named).forEach((node) => {
    const { x, y } = node.position();
    const radius = node.data('size') / 2;
    taken.add({ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius, owner: node.id() });
  });
  const ordered = all.map((node) => ({ node, rank: weight(node) }))
    .sort((one, other) => other.rank - one.rank || (one.node.id() < other.node.id() ? -1 : 1)).map(({ node }) => node);
  cy.batch(() => {
    for (const node of ordered) {
      const { x, y } = node.position();
      const seen = x > view.x1 - margin && x < view.x2 + margin && y > view.y1 - margin && y < view.y2 + margin;
      const size = (node.hasClass('origin') ? (narrow ? 13 : 15) : node.hasClass('hub') ? 12 : SMALLEST + 0.5) * scale * (narrow ? SMALLER : 1);
      const most = (node.hasClass('hub') ? 128 : 104) * scale * (narrow ? NARROWER : 1);
      let [box, side] = [null, undefined];
      // a hub without space is tried again in more and shorter lines
      for (const share of seen && named(node) ? (node.hasClass('hub') ? [1, 0.7] : [1]) : []) {
        const shape = measure(node, size, most * share);
        [box, side] = side === undefined ? [shape, choose(node, (candidate) => shifted(node, shape, candidate, OFF * scale), taken, { view, inside: many || narrow, many })] : [box, side];
      }
      dress(node, side ?? null, size, box, most, OFF * scale);
      if (side !== undefined) {
        taken.add({ ...shifted(node, box, side, OFF * scale), owner: node.id() });
      }
    }
  });
}

/** The first place that is free, if possible on the stage; the origin and what is selected have a label in any case. */
function choose(node, at, taken, { view, inside, many }) {
  const all = [...SIDES, ...(many ? [] : FARTHER)];
  const free = all.filter((side) => taken.covered(at(side), node.id()) === 0);
  const best = free.find((side) => within(at(side), view)) ?? (inside ? undefined : free[0]);
  if (best !== undefined || !(node.hasClass('origin') || node.selected())) {
    return best;
  }
  const covers = all.filter((side) => within(at(side), view)).map((side) => [taken.covered(at(side), node.id()), side]).sort(([one], [other]) => one - other);
  return covers[0]?.[1] ?? '';
}

/** Changes only what differs: few of 2,000 nodes have a label, and each change of style is expensive. */
function dress(node, side, size, box, most, off) {
  const before = node.scratch('_label');
  const now = side === null ? 'none' : `${side}/${size.toFixed(1)}/${box.lines.join('\n')}`;
  if (before === now) {
    return;
  }
  node.scratch('_label', now);
  node.toggleClass('untitled', side === null);
  if (side !== null) {
    DIRECTIONS.forEach((name) => node.toggleClass(name, side.split(' ').includes(name)));
    // with fixed line breaks, because the renderer measures a little differently and would
    // break lines elsewhere
    node.data('label', box.lines.join('\n'));
    node.style({ 'font-size': size, 'text-max-width': most * 2, ...margins(side, off) });
  }
}

/** The margins of the style sheet, or those of a label that is farther away. */
const margins = (side, off) => (side.includes('far')
  ? { 'text-margin-x': side.startsWith('right') ? 4 + off : side.startsWith('left') ? -4 - off : 0, 'text-margin-y': side.startsWith('above') ? -3 - off : side === 'far' ? 3 + off : 0 }
  : { 'text-margin-x': null, 'text-margin-y': null });

const weight = (node) => (node.hasClass('origin') ? 1e6 : 0) + (node.selected() ? 1e5 : 0) + (node.hasClass('hub') ? 100 : 0) + node.degree(false)
  + node.data('rank') / 100;

const pen = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** The width of a word at font size one; each word is measured once. */
function width(word, bold) {
  const key = bold + word;
  if (!widths.has(key)) {
    pen.font = `${bold ? 600 : 400} 100px ${FONT}`;
    widths.set(key, pen.measureText(word).width / 100);
  }
  return widths.get(key);
}

export const isBold = (node) => node.hasClass('hub') || node.hasClass('origin');

/** The lines of a label, none wider than `most`, and the greatest width. */
export function wrapped(text, size, most, bold) {
  const space = width(' ', bold) * size;
  const lines = [];
  let length = 0;
  let widest = 0;
  for (const word of text.split(' ')) {
    const own = width(word, bold) * size;
    if (lines.length && length + space + own <= most) {
      lines[lines.length - 1] += ` ${word}`;
      length += space + own;
    } else {
      lines.push(word);
      length = own;
    }
    widest = Math.max(widest, length);
  }
  return { lines, widest };
}

/** The width and height of a label, computed from its words, because asking the renderer would cost more than drawing. */
function measure(node, size, most) {
  const { lines, widest } = wrapped(node.data('name'), size, most, isBold(node));
  return { lines, width: widest + 6, height: lines.length * size * 1.18 + 5 };
}

function shifted(node, { width, height }, where, off) {
  const { x, y } = node.position();
  const far = where.endsWith('far');
  const side = far ? where.slice(0, -'far'.length).trim() : where;
  const radius = node.data('size') / 2 + 3 + (far ? off : 0);
  if (side.includes(' ')) {
    const [left, top] = [x + (side.startsWith('right') ? radius - CORNER : CORNER - radius - width), y + (side.endsWith('below') ? radius - CORNER : CORNER - radius - height)];
    return { x1: left, x2: left + width, y1: top, y2: top + height };
  }
  switch (side) {
    case 'right': return { x1: x + radius, x2: x + radius + width, y1: y - height / 2, y2: y + height / 2 };
    case 'left': return { x1: x - radius - width, x2: x - radius, y1: y - height / 2, y2: y + height / 2 };
    case 'above': return { x1: x - width / 2, x2: x + width / 2, y1: y - radius - height, y2: y - radius };
    default: return { x1: x - width / 2, x2: x + width / 2, y1: y + radius, y2: y + radius + height };
  }
}

const within = (box, view) => box.x1 >= view.x1 && box.x2 <= view.x2 && box.y1 >= view.y1 && box.y2 <= view.y2;

/** Boxes by cell of a grid, so that 2,000 labels need not all be compared. */
class Grid {
  constructor(cell) {
    this.cell = cell;
    this.cells = new Map();
  }

  each(box, work) {
    for (let i = Math.floor(box.x1 / this.cell); i <= Math.floor(box.x2 / this.cell); i += 1) {
      for (let j = Math.floor(box.y1 / this.cell); j <= Math.floor(box.y2 / this.cell); j += 1) {
        work(`${i}/${j}`);
      }
    }
  }

  add(box) {
    this.each(box, (key) => this.cells.has(key) ? this.cells.get(key).push(box) : this.cells.set(key, [box]));
  }

  /** How much of what is there already this box would cover. */
  covered(box, owner) {
    const found = new Set();
    this.each(box, (key) => (this.cells.get(key) ?? []).forEach((other) => other.owner !== owner && found.add(other)));
    let area = 0;
    for (const other of found) {
      area += Math.max(0, Math.min(other.x2, box.x2) - Math.max(other.x1, box.x1)) * Math.max(0, Math.min(other.y2, box.y2) - Math.max(other.y1, box.y1));
    }
    return area;
  }
}
