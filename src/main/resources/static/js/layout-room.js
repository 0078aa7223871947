/** Room for names: entities without links stand in rows beside or below the others, and nodes make way for the name of a hub. */

import { overlap } from './label-places.js';
import { isBold, isNarrow, lettersOf, wrapped } from './labels.js';

/** What a sign with its name beside it takes, in pixels of the screen; narrower on a phone. */
const [WIDE, NARROW] = [154, 100];
/** How high a row is: usually, at least, and if there is room. */
const [HIGH, LEAST, HIGHEST] = [33, 16, 40];
/** The largest part of the stage for the rows: on the right, below, and on a phone, where names come with zooming in. */
const [ASIDE_MOST, BELOW_MOST, PHONE_MOST] = [0.48, 0.5, 0.34];
/** A stage of these proportions has room on the right rather than below. */
const ASIDE = 1.5;
const [LARGE, LARGER] = [1500, 1.2];
const GAP = 26;
/** Rows on the right come nearer to the edges than the others. */
const EDGE = 16;
/** How far a node is pushed at most, in pixels of the screen. */
const FARTHEST = 90;

/** Entities without links, if nobody has put them elsewhere. */
export const lone = (cy) => cy.nodes().filter((node) => node.degree(false) === 0 && !node.hasClass('pinned') && !node.hasClass('origin'));

/**
 * Columns, the size of a place in pixels of the screen, and the room that all need on the right or below.
 * @param all whether there is nothing else
 */
export function rows(cy, number, padding, all) {
  const [width, height] = [cy.width() - 2 * padding, cy.height() - 2 * padding];
  const grown = cy.width() > LARGE ? LARGER : 1;
  const aside = !all && width > ASIDE * height;
  const [most, deepest] = [aside ? width * ASIDE_MOST : width, aside ? cy.height() - 2 * EDGE : all ? height : height * (isNarrow(cy) ? PHONE_MOST : BELOW_MOST)];
  let wide = isNarrow(cy) ? NARROW : WIDE * grown;
  const fits = Math.max(Math.floor(most / wide), 1);
  const wanted = aside ? Math.ceil(number / Math.max(Math.floor(deepest / (HIGH * grown)), 1))
    : all ? Math.max(Math.round(Math.sqrt((number * width * HIGH) / (height * wide))), 1) : fits;
  let columns = Math.min(wanted, fits, number);
  if (Math.ceil(number / columns) * HIGH * grown > deepest) {
    columns = Math.min(Math.max(fits, Math.ceil(number / Math.max(Math.floor(deepest / LEAST), 1))), number);
    wide = Math.min(wide, most / columns);
  }
  const deep = Math.ceil(number / columns);
  const high = Math.min(Math.max(deepest / deep, LEAST), (aside ? HIGHEST : HIGH) * grown);
  return { columns, deep, wide, high, right: aside ? columns * wide + GAP : 0, below: aside || all ? 0 : deep * high + GAP };
}

/** Places them beside or below the others, of a kind beside each other, and brings all into sight; `box` is that of the others, if there are any. */
export function fitInRows(cy, alone, box, padding, nearest) {
  const { columns, deep, wide, high, right, below } = rows(cy, alone.length, padding, !box);
  const { x1, x2, y1, y2 } = box ?? { x1: 0, x2: columns * wide, y1: 0, y2: deep * high };
  const zoom = box ? Math.min((cy.width() - 2 * padding - right) / Math.max(x2 - x1, 1), (cy.height() - 2 * padding - below) / Math.max(y2 - y1, 1), nearest) : 1;
  const left = right ? x2 + GAP / zoom : (x1 + x2 - (columns * wide) / zoom) / 2;
  const top = below ? y2 + GAP / zoom : (y1 + y2 - (deep * high) / zoom) / 2;
  const key = (node) => `${node.data('kind')} ${node.data('category')} ${node.data('full')}`;
  const sorted = alone.toArray().map((node) => [key(node), node]).sort(([one], [other]) => one.localeCompare(other));
  cy.batch(() => sorted.forEach(([, node], i) => node.addClass('lone')
    .position({ x: left + (Math.floor(i / deep) * wide + 14) / zoom, y: top + ((i % deep) + 0.5) * (high / zoom) })));
  const [x, y] = [(x1 + x2 + right / zoom) / 2, (y1 + y2 + below / zoom) / 2];
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

const boxOf = (node, more = 0) => {
  const { x, y } = node.position();
  const radius = node.data('size') / 2 + more;
  return { x1: x - radius, x2: x + radius, y1: y - radius, y2: y + radius };
};

/**
 * Moves nodes out of the place of a name that a hub could not have, or only over them.
 * @returns {boolean} whether something has moved
 */
export function makeWay(cy, origin) {
  const own = origin ? cy.getElementById(origin).openNeighborhood() : cy.collection();
  const weight = (node) => (own.contains(node) ? 1000 : 0) + node.degree(false);
  const nameless = cy.nodes('.hub.untitled, .hub.squeezed').not('.absent').toArray().sort((one, other) => weight(other) - weight(one));
  const named = cy.nodes('.hub, .origin').not('.untitled').not('.absent');
  const reserved = [];
  let moved = false;
  for (const hub of nameless) {
    // a name of less importance finds another place
    const names = named.not(hub).filter((node) => node.hasClass('origin') || node.degree(false) >= hub.degree(false)).map(nameBox);
    const found = best(cy, hub, [...names, ...reserved]);
    if (found) {
      cy.batch(() => found.pushes.forEach(([node, x, y]) => node.shift({ x, y })));
      reserved.push(found.box);
      moved ||= found.pushes.length > 0;
    }
  }
  return moved;
}

const nameBox = (node) => node.boundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false, includeUnderlays: false });

/** The side of a hub from which nodes need to be moved the least; none if something there may not move. */
function best(cy, hub, names) {
  const size = 12 * lettersOf(cy);
  const ways = [128, 90].flatMap((most) => places(hub, wrapped(hub.data('name'), size, most * lettersOf(cy), isBold(hub)), size)).map((box) => {
    if (names.some((name) => overlap(name, box))) {
      return null;
    }
    const there = cy.nodes().not(hub).toArray().filter((node) => overlap(boxOf(node, 2), box));
    if (there.some((node) => node.is('.hub, .origin, .pinned, :selected'))) {
      return null;
    }
    const pushes = there.map((node) => out(node, box));
    return { box, pushes, far: pushes.reduce((sum, [, x, y]) => sum + Math.abs(x) + Math.abs(y), 0) };
  }).filter((way) => way && way.pushes.every(([, x, y]) => (Math.abs(x) + Math.abs(y)) * cy.zoom() < FARTHEST));
  return ways.sort((one, other) => one.far - other.far)[0];
}

/** Where a name may be: below, above, right or left of the sign. */
function places(hub, { lines, widest }, size) {
  const { x, y } = hub.position();
  const away = hub.data('size') / 2 + 3;
  const [w, h] = [widest + 8, lines.length * size * 1.18 + 6];
  return [[x - w / 2, y + away], [x - w / 2, y - away - h], [x + away, y - h / 2], [x - away - w, y - h / 2]]
    .map(([left, top]) => ({ x1: left, x2: left + w, y1: top, y2: top + h }));
}

/** The shortest way out of a box. */
function out(node, box) {
  const own = boxOf(node, 4);
  const [, x, y] = [[box.x1 - own.x2, 0], [box.x2 - own.x1, 0], [0, box.y1 - own.y2], [0, box.y2 - own.y1]]
    .map(([dx, dy]) => [Math.abs(dx) + Math.abs(dy), dx, dy]).sort(([one], [other]) => one - other)[0];
  return [node, x, y];
}
