/** Fits the diagram onto its stage: what is drawn, with its names. */

import { arrangeLabels, isNarrow } from './labels.js';
import { MANY, apart, condense, fill, widen } from './layout.js';
import { fitInRows, lone, makeWay, rows } from './layout-room.js';

/** On a narrow stage, nodes are not drawn smaller than at this zoom. */
const LEAST = 0.36;

/** The margin; beside a wide picture also for the buttons. */
export const padding = (cy) => (isNarrow(cy) ? 30 : 52);

export const isLarge = (cy) => cy.nodes().length > MANY;

/** Whether nodes alone decide what fits: with many of them, and on a phone, where labels stay where there is space. */
export const byNodes = (cy) => isLarge(cy) || isNarrow(cy);

/** Fits everything onto the stage; more than once, because labels move at another scale, and must fit too. */
export function frame(cy, origin) {
  if (cy.nodes().empty()) {
    return;
  }
  const parts = apartFrom(cy);
  if (byNodes(cy)) {
    frameByNodes(cy, parts);
    return;
  }
  for (let round = 0; round < 2 && parts.others.nonempty(); round += 1) {
    whole(cy, parts);
    arrangeLabels(cy);
    fill(cy, padding(cy), parts.others, parts.room);
  }
  if (parts.alone.nonempty() && cy.zoom() < LEAST) {
    condense(cy, cy.zoom() / LEAST);
  }
  apart(cy);
  for (let round = 0; round < 2; round += 1) {
    whole(cy, parts);
    arrangeLabels(cy);
  }
  for (let round = 0; round < 2 && makeWay(cy, origin); round += 1) {
    apart(cy);
    arrangeLabels(cy);
  }
  const { x1, y1, x2, y2 } = cy.elements().renderedBoundingBox();
  if (Math.min(x1, y1, cy.width() - x2, cy.height() - y2) < 0) {
    // a label has moved to the other side, over the edge
    whole(cy, parts, padding(cy) / 2);
    arrangeLabels(cy);
  }
}

/** Entities without links, everything else, and how much of the stage the former take. */
function apartFrom(cy) {
  const alone = isLarge(cy) ? cy.collection() : lone(cy);
  // with its lines, the bounds of a part are sometimes those of an earlier moment
  const others = alone.empty() ? cy.elements() : cy.nodes().difference(alone);
  cy.nodes('.lone').difference(alone).removeClass('lone');
  return { alone, others, room: alone.nonempty() && others.nonempty() ? rows(cy, alone.length, padding(cy), false) : undefined };
}

/** All in sight, but few nodes not larger than they are elsewhere. */
function whole(cy, { alone, others }, edge = padding(cy)) {
  const nearest = cy.width() > 1500 ? 2.2 : 1.6;
  if (alone.nonempty()) {
    fitInRows(cy, alone, others.nonempty() ? others.boundingBox() : null, edge, nearest);
    return;
  }
  cy.fit(cy.elements(), edge);
  if (cy.zoom() > nearest) {
    cy.zoom({ level: nearest, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    cy.center();
  }
}

function frameByNodes(cy, { alone, others, room }) {
  const fitted = () => (alone.empty() ? frameNodes(cy)
    : fitInRows(cy, alone, others.nonempty() ? others.nodes().boundingBox({ includeLabels: false }) : null, padding(cy), 1.6));
  if (others.nonempty()) {
    widen(cy, others.nodes(), room);
  }
  fitted();
  if (!isLarge(cy) && cy.zoom() < LEAST) {
    condense(cy, cy.zoom() / LEAST);
    apart(cy);
    fitted();
  }
  arrangeLabels(cy);
}

/** By the positions of nodes alone, because asking for the bounds of each line and label takes a second for thousands. */
export function frameNodes(cy) {
  const places = cy.nodes().map((node) => node.position());
  const [left, right, top, bottom] = bounds(places);
  const [width, height] = [cy.width() - 2 * padding(cy), cy.height() - 2 * padding(cy)];
  const level = Math.min(width / Math.max(right - left, 1), height / Math.max(bottom - top, 1), 1.6);
  cy.viewport({ zoom: level, pan: { x: cy.width() / 2 - ((left + right) / 2) * level, y: cy.height() / 2 - ((top + bottom) / 2) * level } });
}

const bounds = (places) => [['x', Math.min], ['x', Math.max], ['y', Math.min], ['y', Math.max]]
  .map(([axis, pick]) => places.reduce((found, place) => pick(found, place[axis]), places[0][axis]));
