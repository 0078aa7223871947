/** The diagram: draws what is visible; what the reader does with it goes into the state. */

import { arrangeLabels } from './labels.js';
import { MANY, arrange, line, placeBeside, settle } from './layout.js';
import { lone } from './layout-room.js';
import { edge, element } from './diagram-elements.js';
import { byNodes, frame as framed, frameNodes, isLarge, padding } from './diagram-frame.js';
import { stylesheet } from './diagram-style.js';
import { count } from './questions.js';
import { change, origin as middle, questionKey, state } from './state.js';
import { placed, remember } from './hand.js';
import { diameter } from './sizes.js';
import { view } from './view.js';
import { byId, debounced } from './dom.js';

/** With more lines than this, they are left out while a hub is dragged. */
const MANY_LINKS = 1500;

let cy = null;
let drawn = '';
let moved = false;

export const canvas = () => cy;

/** Makes the empty diagram. The libraries have been loaded by then, because they are classic deferred scripts. */
export function open(container) {
  cytoscape.use(cytoscapeFcose);
  cy = cytoscape({
    container, style: stylesheet(), minZoom: 0.08, maxZoom: 4, selectionType: 'single', boxSelectionEnabled: false,
    pixelRatio: Math.min(devicePixelRatio || 1, 2),
  });
  // Cytoscape.js 3.33 looks for the bounds of a custom shape under its general name, where
  // there are none
  cy.renderer().nodeShapes.polygon ??= { hasMiterBounds: false };
  cy.on('tap', (event) => { if (event.target === cy) { change({ select: undefined }); } });
  cy.on('tap', 'node, edge', (event) => change({ select: event.target.id() }));
  cy.on('dbltap', 'node', (event) => unfold(event.target.id()));
  cy.on('dragfree', 'node', (event) => { moved = true; pin(event.target, true); });
  cy.on('mouseover', 'node', (event) => light(event.target));
  cy.on('mouseout', 'node', () => light(null));
  const arrange = debounced(() => arrangeLabels(cy), 90);
  cy.on('viewport resize', arrange);
  // the selected entity has a label, so that others make space
  cy.on('dragfree select unselect', arrange);
  // if the reader has moved the picture, it stays there; otherwise it follows the stage,
  // which the panel makes smaller
  cy.on('scrollzoom dragpan pinchzoom', () => { moved = true; });
  new ResizeObserver(debounced(() => {
    cy.resize();
    if (!moved) {
      frame();
    }
  }, 60)).observe(container);
  return cy;
}

/** Draws what is visible; positions stay the same if only a part has changed. */
export async function draw() {
  const { nodes, links, state: now } = view();
  const key = questionKey({ ...now, more: undefined, less: undefined, at: undefined, to: undefined });
  const anew = key !== drawn;
  drawn = key;
  const degrees = count(links.flatMap((link) => [link.from, link.to]));
  const wanted = new Map([...nodes.map((node) => [node.id, element(node, degrees.get(node.id) ?? 0, node.id === middle(view().state), diameter(node, view().sizes))]), ...links.map((link) => [link.id, edge(link)])]);
  let fresh = cy.collection();
  cy.stop();
  // a notice above has made the stage smaller or larger
  cy.resize();
  cy.batch(() => {
    if (anew) {
      cy.elements().remove();
    }
    cy.elements().filter((one) => !wanted.has(one.id())).remove();
    fresh = cy.add([...wanted.values()].filter((one) => cy.getElementById(one.data.id).empty()));
    resize(wanted);
    economise(cy);
  });
  if (!nodes.length) {
    return;
  }
  if (anew) {
    moved = false;
    if (now.path) {
      line(cy, now.path);
    } else {
      // the first picture appears at once; only later changes are animated
      await arrange(cy, origin(), lone(cy));
      placed(cy);
    }
    frame();
  } else if (fresh.nodes().nonempty()) {
    placeBeside(fresh.nodes());
    if (!isLarge(cy)) {
      await settle(cy, { fixed: cy.nodes().difference(fresh).toArray(), fit: false });
    }
    fit();
  }
  arrangeLabels(cy);
  select(state().select);
}

/** Entities change their size if sizes get another meaning. */
function resize(wanted) {
  cy.nodes().forEach((node) => {
    const { size, width, height } = wanted.get(node.id()).data;
    if (node.data('size') !== size) {
      node.data({ size, width, height });
    }
  });
}

/** If there are many, each is drawn more simply, and while the picture moves, a copy of it moves instead. */
export function economise(drawing) {
  const many = drawing.nodes().length > MANY;
  drawing.elements().toggleClass('many', many);
  drawing.nodes().filter((node) => many && !node.scratch('_label')).addClass('untitled');
  const renderer = drawing.renderer();
  renderer.textureOnViewport = many;
  renderer.hideEdgesOnViewport = drawing.edges().length > MANY_LINKS;
  // half the resolution is a quarter of the work
  renderer.forcedPixelRatio = many ? 1 : Math.min(devicePixelRatio || 1, 2);
}

const origin = () => view().nodes.find((node) => node.id === middle(view().state))?.id;

/** Its neighbours stay bright, the others fade. */
function light(node) {
  cy.batch(() => {
    cy.elements('.dimmed, .lit').removeClass('dimmed lit');
    if (node?.nonempty()) {
      const near = node.closedNeighborhood();
      near.addClass('lit');
      if (!isLarge(cy)) {
        cy.elements().difference(near).addClass('dimmed');
      }
    }
  });
}

export function select(id) {
  const found = id ? cy.getElementById(id) : cy.collection();
  cy.batch(() => {
    cy.elements(':selected').difference(found).unselect();
    found.select();
  });
  if (found.nonempty() && found.isNode()) {
    reveal(found);
  }
}

/** Moves the selected entity into view, beside the panel, without a jump. */
function reveal(node) {
  const { x, y } = node.renderedPosition();
  const inside = x > 40 && x < cy.width() - 40 && y > 40 && y < cy.height() - 40;
  if (!inside) {
    cy.animate({ center: { eles: node }, duration: 250 });
  }
}

const frame = () => framed(cy, origin());

export const isUnfolded = (id) => state().more?.includes(id) ?? false;

export function unfold(id) {
  const more = state().more ?? [];
  change({ more: more.includes(id) ? more.filter((other) => other !== id) : [...more, id], select: id, hide: view().hidden });
}

export function remove(id) {
  change({ less: [...(state().less ?? []), id], more: state().more?.filter((other) => other !== id), select: undefined });
}

export function pin(node, pinned = !node.hasClass('pinned')) {
  node.toggleClass('pinned', pinned);
  remember(cy);
  return pinned;
}

export async function again() {
  const pinned = cy.nodes('.pinned').toArray();
  if (isLarge(cy) || !pinned.length) {
    await arrange(cy, origin(), lone(cy));
    moved = false;
    frame();
  } else {
    await settle(cy, { fixed: pinned });
  }
  arrangeLabels(cy);
}

export function fit() {
  moved = false;
  if (byNodes(cy)) {
    frameNodes(cy);
    return;
  }
  cy.animate({ fit: { eles: cy.elements(), padding: padding(cy) }, duration: 250 });
}

export function zoom(factor) {
  moved = true;
  cy.animate({ zoom: { level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }, duration: 150 });
}

export function restyle() {
  cy?.style(stylesheet());
  arrangeLabels(cy);
}

export const container = () => byId('diagram');
