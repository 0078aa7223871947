/**
 * Labels that do not collide. The most important node takes its place first: the best of the places around it that cover no node and no other
 * label, and as little as possible of the lines. A node has no label if every place is taken, except the origin, what is selected, and large
 * groupements. The font keeps its size on the screen, so zooming in shows more labels.
 */

import { wrapped } from './label-lines.js';
import { AROUND, box, crossed, gap, Grid, near, offset, within } from './label-places.js';

export { wrapped };

const SMALLEST = 10.5;
/** A narrow stage, as on a phone: labels are narrower and never leave it. */
const NARROW = 600;
const [NARROWER, SMALLER] = [0.78, 0.92];
/** The largest font in a picture of many nodes: zoomed out, only hubs have a label, like cities on a map. */
const [FAR, FARTHEST] = [3.2, 8];
/** The font is larger on a large screen, which people view from farther away. */
const [LARGE, LARGER] = [1500, 1.2];
/** The part of the usual width and the distance from the node that are tried, in units of the screen. */
const TRIES = [[1, 0], [1, 11]];
const TRIES_OF_HUB = [[1, 0], [0.7, 0], [1, 11], [0.7, 11], [1, 22], [0.7, 22]];
/** A groupement with as many links has a label in any case, over at most such a part of smaller nodes. */
const [MEMBERS, MOST_COVERED] = [5, 0.5];
/** Beside the origin, a node counts as if it had so many more links. */
const BESIDE = 2;
/** Where the names of entities in rows are. */
const BESIDE_SIGN = [1, 0];
/** What a place costs besides the lines that it covers: each one that is preferred to it, each unit of distance, fewer words in a line. */
const [STEP, DISTANCE, TIGHT] = [9, 8, 25];

export const isNarrow = (cy) => cy.width() < NARROW;

/** How many units of the picture one pixel of a label is: a font of constant size on the screen between two bounds, as on a good map. */
export const lettersOf = (cy, small = false) => Math.min(Math.max(1 / cy.zoom(), 0.75), small ? FARTHEST : FAR) * (cy.width() > LARGE ? LARGER : 1);

export function arrangeLabels(cy) {
  const zoom = cy.zoom();
  const many = cy.nodes().first().hasClass('many');
  const far = 1 / zoom > FAR && many;
  const narrow = isNarrow(cy);
  const scale = lettersOf(cy, far || narrow);
  const view = cy.extent();
  const all = cy.nodes(':visible').not('.absent');
  const named = (node) => !far || node.hasClass('hub') || node.hasClass('origin') || node.selected();
  const stage = { view, scale, many, narrow, inside: many || narrow, taken: occupied(all.filter(named), 120 * scale), lines: many ? [] : straight(cy) };
  const beside = cy.nodes('.origin').openNeighborhood();
  const ordered = all.map((node) => ({ node, rank: weight(node) + (beside.contains(node) ? BESIDE : 0) }))
    .sort((one, other) => other.rank - one.rank || (one.node.id() < other.node.id() ? -1 : 1)).map(({ node }) => node);
  cy.batch(() => {
    for (const node of ordered) {
      const place = named(node) && isNear(node.position(), view, 80 / zoom) ? choose(node, stage) : null;
      dress(node, place);
      if (place) {
        stage.taken.add({ ...place.box, owner: node.id(), firm: true });
      }
    }
  });
}

const isNear = ({ x, y }, view, margin) => x > view.x1 - margin && x < view.x2 + margin && y > view.y1 - margin && y < view.y2 + margin;

/** The nodes as obstacles. */
function occupied(nodes, cell) {
  const taken = new Grid(cell);
  nodes.forEach((node) => {
    const { x, y } = node.position();
    taken.add({ ...box(x, y, { width: node.data('size'), height: node.data('size') }), x, y, radius: node.data('size') / 2, owner: node.id(), firm: isBold(node) });
  });
  return taken;
}

/** The lines that are drawn, as if they were straight. */
const straight = (cy) => cy.edges(':visible').not('.absent').map((edge) => {
  const [from, to] = [edge.source().position(), edge.target().position()];
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: edge.numericStyle('width') };
});

/** The cheapest place that is free, if possible on the stage; the origin, what is selected and large groupements have one in any case. */
function choose(node, stage) {
  const hub = node.hasClass('hub');
  const places = [];
  let best = null;
  for (const [share, away] of stage.many ? TRIES.slice(0, 1) : hub ? TRIES_OF_HUB : TRIES) {
    const least = away * DISTANCE + (share < 1 ? TIGHT : 0);
    if (!best || best.cost > least) {
      places.push(...around(node, share, away, least, stage));
      best = cheapest(places.filter((place) => place.area === 0 && !place.mistaken && within(place.box, stage.view)));
    }
  }
  best ??= stage.inside ? null : cheapest(places.filter(({ area, mistaken }) => area === 0 && !mistaken));
  if (best) {
    return best;
  }
  const seen = places.filter((place) => within(place.box, stage.view));
  if (node.hasClass('origin') || node.selected()) {
    return leastCovering(seen) ?? places[0];
  }
  const last = hub && node.degree(false) >= MEMBERS ? leastCovering(seen.filter(({ firm, mistaken }) => !firm && !mistaken)) : null;
  return last && last.area < MOST_COVERED * last.width * last.height ? last : null;
}

const cheapest = (places) => places.reduce((best, place) => (best && best.cost <= place.cost ? best : place), null);
const leastCovering = (places) => places.reduce((best, place) => (best && best.area <= place.area ? best : place), null);

/** The places at one distance for its name in lines of one width, with what they cover and cost. */
function around(node, share, away, least, { scale, many, narrow, taken, lines }) {
  const hub = node.hasClass('hub');
  const { x, y } = node.position();
  const size = (node.hasClass('origin') ? (narrow ? 13 : 15) : hub ? 12 : SMALLEST + 0.5) * scale * (narrow ? SMALLER : 1);
  // in a row, a name elsewhere would seem to be that of a neighbour, and there is room for longer lines
  const lone = node.hasClass('lone') && !narrow;
  const shape = measure(node, size, (hub || lone ? 128 : 104) * scale * (narrow ? NARROWER : 1) * share);
  const radius = node.data('size') / 2;
  const close = near(lines, { x, y }, radius + shape.width + away * scale, radius + shape.height + away * scale);
  return (many ? AROUND.slice(0, 8) : lone ? [BESIDE_SIGN] : AROUND).map((side, i) => {
    const { dx, dy } = offset(side, radius, shape, away * scale);
    const where = box(x + dx, y + dy, shape);
    const covers = taken.covered(where, node.id());
    const mistaken = taken.mistaken(where, node.id(), gap(where, { x, y, radius }), isBold(node));
    return { ...shape, ...covers, mistaken, size, dx, dy, side: side[0], box: where, cost: covers.area > 0 ? Infinity : least + i * STEP + crossed(close, where) / scale ** 2 };
  });
}

/** Changes only what differs: few of 2,000 nodes have a label, and each change of style is expensive. */
function dress(node, place) {
  const before = node.scratch('_label');
  const now = place ? `${place.dx.toFixed(1)}/${place.dy.toFixed(1)}/${place.size.toFixed(1)}/${place.lines.join('\n')}` : 'none';
  if (before === now) {
    return;
  }
  node.scratch('_label', now);
  node.toggleClass('untitled', !place);
  node.toggleClass('squeezed', place?.area > 0);
  if (place) {
    // with fixed line breaks, because the renderer measures a little differently and would break lines elsewhere
    node.data('label', place.lines.join('\n'));
    node.style({ 'font-size': place.size, 'text-max-width': place.width * 2, 'text-margin-x': place.dx, 'text-margin-y': place.dy,
      'text-valign': 'center', 'text-halign': 'center', 'text-justification': place.side === 1 ? 'left' : place.side === -1 ? 'right' : 'center' });
  }
}

/** Large kinds first, then what has many links or is near the origin. */
const weight = (node) => (node.hasClass('origin') ? 1e6 : 0) + (node.selected() ? 1e5 : 0) + (node.hasClass('hub') ? 100 : 0) + node.degree(false)
  + node.data('rank') / 100;

export const isBold = (node) => node.hasClass('hub') || node.hasClass('origin');

/** The lines of a label and its size, computed from its words. */
function measure(node, size, most) {
  const { lines, widest } = wrapped(node.data('name'), size, most, isBold(node));
  return { lines, width: widest + 5, height: lines.length * size * 1.14 + 3 };
}
