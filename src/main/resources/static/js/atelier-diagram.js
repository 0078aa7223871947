/** What would be added, as a small diagram, drawn like every other. */

import { edge, element } from './diagram-elements.js';
import { stylesheet } from './diagram-style.js';
import { debounced } from './dom.js';
import { arrangeLabels } from './labels.js';
import { apart, arrange, fill, placeBeside, settle } from './layout.js';
import { network } from './atelier-model.js';
import { OWN } from './palette.js';

const PADDING = 24;
const NEAREST = 1.5;

let cy = null;

export const canvas = () => cy;

/** Makes the empty diagram; `chosen` is called with the key of a fact, or the id of an entity. */
export function open(container, chosen) {
  cytoscape.use(cytoscapeFcose);
  cy = cytoscape({ container, style: style(), minZoom: 0.1, maxZoom: 3, selectionType: 'single', boxSelectionEnabled: false, pixelRatio: Math.min(devicePixelRatio || 1, 2) });
  cy.renderer().nodeShapes.polygon ??= { hasMiterBounds: false };
  cy.on('tap', 'edge', (event) => chosen({ fact: event.target.id() }));
  cy.on('tap', 'node', (event) => chosen({ entity: event.target.id() }));
  cy.on('viewport resize dragfree', debounced(() => arrangeLabels(cy), 90));
  new ResizeObserver(debounced(() => { cy.resize(); frame(); }, 80)).observe(container);
}

/** What is new in the base has a green border, like what begins in other diagrams. */
const style = () => [...stylesheet(), { selector: 'node.new', style: { 'border-color': getComputedStyle(document.documentElement).getPropertyValue('--begin').trim(),
  'border-width': 3, 'border-style': 'solid' } }, { selector: '.dimmed', style: { opacity: 0.35 } }];

export async function draw() {
  const { nodes, links } = network();
  const degrees = new Map();
  links.flatMap((link) => [link.from, link.to]).forEach((id) => degrees.set(id, (degrees.get(id) ?? 0) + 1));
  const wanted = new Map([...nodes.map((node) => [node.id, element({ ...node, status: null }, degrees.get(node.id) ?? 0)]), ...links.map((link) => [link.id, edge(link)])]);
  let fresh = cy.collection();
  const before = cy.nodes().length;
  cy.batch(() => {
    cy.edges().filter((one) => !same(one, wanted.get(one.id()))).remove();
    cy.elements().filter((one) => !wanted.has(one.id())).remove();
    fresh = cy.add([...wanted.values()].filter((one) => cy.getElementById(one.data.id).empty()));
    links.forEach((link) => cy.getElementById(link.id).toggleClass('planned', link.status === 'planned'));
    nodes.forEach((node) => renew(cy.getElementById(node.id), wanted.get(node.id), node.isNew));
  });
  if (fresh.nodes().empty() || !cy.nodes().length) {
    arrangeLabels(cy);
    return;
  }
  if (fresh.nodes().length * 2 > before) {
    await arrange(cy);
  } else {
    placeBeside(fresh.nodes());
    await settle(cy, { fixed: cy.nodes().difference(fresh).toArray(), animate: false, fit: false });
  }
  frame();
}

/** A name or kind may have changed, and with it colour, shape, size and letters. */
function renew(drawn, { data: { id, ...data }, classes }, isNew) {
  drawn.data({ letters: undefined, abbreviation: undefined, ...data }).removeClass(['hub', ...Object.keys(OWN)]).addClass(classes);
  drawn.toggleClass('new', isNew);
}

const same = (drawn, wanted) => wanted && drawn.data('source') === wanted.data.source && drawn.data('target') === wanted.data.target && drawn.data('type') === wanted.data.type;

function frame() {
  if (!cy.nodes().length || !cy.width()) {
    return;
  }
  cy.fit(cy.elements(), PADDING);
  arrangeLabels(cy);
  fill(cy, PADDING);
  apart(cy);
  cy.fit(cy.elements(), PADDING);
  arrangeLabels(cy);
  cy.fit(cy.elements(), PADDING);
  if (cy.zoom() > NEAREST) {
    cy.zoom({ level: NEAREST, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    cy.center();
  }
  arrangeLabels(cy);
}

/** Highlights a fact with its ends, or an entity. */
export function select(id) {
  cy.batch(() => {
    cy.elements(':selected').unselect();
    cy.elements('.dimmed').removeClass('dimmed');
    const found = id ? cy.getElementById(id) : cy.collection();
    found.select();
    if (found.nonempty()) {
      const near = found.isEdge() ? found.union(found.connectedNodes()) : found.closedNeighborhood();
      cy.elements().difference(near).addClass('dimmed');
    }
  });
}

export function restyle() {
  cy?.style(style());
  if (cy) {
    arrangeLabels(cy);
  }
}
