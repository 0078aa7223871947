/** The layout: fixed starting positions, so that the same view always looks the same, then the springs of fcose. */

import { isNarrow } from './labels.js';

/** With this many nodes, springs would take too long, and each picture is drawn more simply. */
export const MANY = 250;
const PADDING = 34;
/** The most that a picture is stretched. */
const MOST = 2.2;

/** How far the picture is stretched across and down to the proportions of the stage; null if it has its own proportions. */
let form = [1, 1];

/** The positions for a new question; nodes in `without` get theirs elsewhere. */
export async function arrange(cy, origin, without = cy.collection()) {
  form = [1, 1];
  if (cy.nodes().length > MANY) {
    (await import('./layout-many.js')).flowers(cy);
    widen(cy);
  } else {
    place(cy, origin);
    await settle(cy, { animate: false, without });
  }
}

/** Starting positions: hubs around the origin, each with its own members fanned out behind it. */
function place(cy, origin) {
  const placed = new Set();
  const groups = cy.elements().components().sort((one, other) => other.nodes().length - one.nodes().length);
  let left = 0;
  for (const group of groups) {
    const nodes = group.nodes();
    const root = origin && nodes.getElementById(origin).nonempty() ? nodes.getElementById(origin) : nodes.max((node) => node.degree()).ele;
    const radius = 130 * Math.sqrt(nodes.length);
    const centre = { x: left + radius, y: 0 };
    fan(root, centre, placed);
    left += 2 * radius + 60;
  }
}

function fan(root, centre, placed) {
  root.position(centre);
  placed.add(root.id());
  let ring = [{ node: root, from: 0, to: 2 * Math.PI }];
  for (let depth = 1; ring.length; depth += 1) {
    const next = [];
    for (const { node, from, to } of ring) {
      const children = node.openNeighborhood().nodes().filter((child) => !placed.has(child.id()))
        .sort((one, other) => other.degree() - one.degree() || (one.id() < other.id() ? -1 : 1));
      const weights = children.map((child) => 1 + 0.6 * child.degree());
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      let angle = from;
      children.forEach((child, i) => {
        const span = ((to - from) * weights[i]) / total;
        const middle = angle + span / 2;
        child.position({ x: centre.x + Math.cos(middle) * depth * 170, y: centre.y + Math.sin(middle) * depth * 150 });
        placed.add(child.id());
        next.push({ node: child, from: angle, to: angle + span });
        angle += span;
      });
    }
    ring = next;
  }
}

/** A path goes from left to right, or downwards on a narrow stage, with nodes of the same step side by side. */
export function line(cy, [from]) {
  form = null;
  const down = cy.width() < cy.height() || isNarrow(cy);
  const start = cy.getElementById(from);
  const columns = [];
  cy.elements().bfs({ roots: start, visit: (node, edge, previous, i, depth) => { (columns[depth] ??= []).push(node); } });
  columns.forEach((nodes, depth) => nodes.forEach((node, i) => {
    const aside = (i - (nodes.length - 1) / 2) * 150;
    node.position(down ? { x: aside, y: depth * 130 } : { x: depth * 210, y: aside });
  }));
}

/** New nodes beside the one that was unfolded, or beside a neighbour. */
export function placeBeside(fresh) {
  const number = fresh.length || 1;
  fresh.forEach((node, i) => {
    const anchor = node.openNeighborhood().nodes().filter((other) => !fresh.contains(other));
    const { x, y } = anchor.nonempty() ? anchor[0].position() : { x: 0, y: 0 };
    const angle = (2 * Math.PI * i) / number;
    node.position({ x: x + 90 * Math.cos(angle), y: y + 90 * Math.sin(angle) });
  });
}

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lets the springs settle; nodes in `fixed` stay where they are. */
export async function settle(cy, { fixed = [], fit = true, animate = true, without = cy.collection() } = {}) {
  const moving = cy.elements().difference(without);
  if (moving.empty()) {
    return;
  }
  const ends = (edge) => edge.source().data('size') / 2 + edge.target().data('size') / 2;
  const layout = moving.layout({
    name: 'fcose', quality: 'default', randomize: false, fit: false, animate: false,
    nodeDimensionsIncludeLabels: true, packComponents: false, tile: true, tilingPaddingVertical: 24, tilingPaddingHorizontal: 24,
    nodeRepulsion: (node) => 6500 + 900 * Math.min(node.degree(), 20),
    idealEdgeLength: (edge) => ends(edge) + (Math.min(edge.source().degree(), edge.target().degree()) > 1 ? 74 : 42),
    edgeElasticity: () => 0.4, gravity: 0.32, gravityRange: 3.2, numIter: 2600,
    fixedNodeConstraint: fixed.length ? fixed.map((node) => ({ nodeId: node.id(), position: { ...node.position() } })) : undefined,
  });
  const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  const done = new Promise((resolve) => { layout.one('layoutstop', resolve); });
  layout.run();
  await done;
  if (!fixed.length) {
    pack(cy, moving);
    widen(cy, moving.nodes());
  }
  const eles = cy.elements();
  if (!animate || calm()) {
    if (fit) {
      cy.fit(eles, PADDING);
    }
    return;
  }
  await glide(cy, before, fit);
}

/** Components are placed in rows like words, to use the whole stage. */
function pack(cy, moving) {
  const parts = moving.components().map((part) => ({ nodes: part.nodes(), box: part.boundingBox({ includeLabels: true }) }));
  if (parts.length < 2) {
    return;
  }
  const gap = 50;
  const aspect = Math.min(Math.max(cy.width() / Math.max(cy.height(), 1), 0.5), 2.5);
  const area = parts.reduce((sum, { box }) => sum + (box.w + gap) * (box.h + gap), 0);
  const most = Math.max(Math.sqrt(area * aspect) * 1.1, ...parts.map(({ box }) => box.w));
  parts.sort((one, other) => other.box.h - one.box.h || (one.nodes[0].id() < other.nodes[0].id() ? -1 : 1));
  let [x, y, high] = [0, 0, 0];
  for (const { nodes, box } of parts) {
    if (x && x + box.w > most) {
      [x, y, high] = [0, y + high + gap, 0];
    }
    nodes.shift({ x: x - box.x1, y: y - box.y1 });
    x += box.w + gap;
    high = Math.max(high, box.h);
  }
}

const NOTHING = { right: 0, below: 0 };

/** Springs make a disc, but the stage is wide: the drawing is stretched to its proportions, within reason, without the `room` for others. */
export function widen(cy, nodes = cy.nodes(), { right, below } = NOTHING) {
  const box = nodes.boundingBox({ includeLabels: false });
  draw(cy, (cy.width() - right) / Math.max(box.w, 1), (cy.height() - below) / Math.max(box.h, 1));
}

/** The same for what is on the screen with its labels, which take more space than the nodes on a phone. */
export function fill(cy, padding, elements = cy.elements(), { right, below } = NOTHING) {
  const box = elements.renderedBoundingBox();
  draw(cy, (cy.width() - 2 * padding - right) / Math.max(box.w, 1), (cy.height() - 2 * padding - below) / Math.max(box.h, 1));
}

/** How far the picture is stretched now, across and down. */
export const stretch = () => form ?? [1, 1];

/** Stretches the picture further, from the original positions, so that many changes of the stage do not add up. */
function draw(cy, across, down) {
  if (!form || !cy.width() || !cy.height()) {
    return;
  }
  const ratio = Math.min(Math.max((form[0] * across) / (form[1] * down), 1 / MOST), MOST);
  const next = [Math.max(ratio, 1), Math.max(1 / ratio, 1)];
  const [x, y] = [next[0] / form[0], next[1] / form[1]];
  form = next;
  cy.nodes().positions((node) => ({ x: node.position('x') * x, y: node.position('y') * y }));
}

/** The picture smaller by this factor, and the nodes as large as before. */
export function condense(cy, factor) {
  if (form) {
    form = form.map((one) => one * factor);
    cy.nodes().positions((node) => ({ x: node.position('x') * factor, y: node.position('y') * factor }));
  }
}

/** Moves overlapping nodes apart. */
export function apart(cy) {
  const nodes = cy.nodes().map((node) => ({ id: node.id(), radius: node.data('size') / 2, fixed: node.hasClass('pinned'), ...node.position() }));
  for (let round = 0; round < 12; round += 1) {
    let still = true;
    nodes.forEach((one, i) => nodes.slice(i + 1).forEach((other) => {
      const [x, y] = [other.x - one.x || 0.1, other.y - one.y];
      const far = Math.hypot(x, y);
      const push = (one.radius + other.radius + 8 - far) / 2;
      if (push > 0.5) {
        still = false;
        // nodes moved by hand stay
        const [own, its] = [one.fixed ? 0 : other.fixed ? 2 : 1, other.fixed ? 0 : one.fixed ? 2 : 1];
        [one.x, one.y] = [one.x - (own * push * x) / far, one.y - (own * push * y) / far];
        [other.x, other.y] = [other.x + (its * push * x) / far, other.y + (its * push * y) / far];
      }
    }));
    if (still) {
      break;
    }
  }
  cy.batch(() => nodes.forEach(({ id, x, y }) => cy.getElementById(id).position({ x, y })));
}

/** Animates from the old positions to the new ones. */
async function glide(cy, before, fit) {
  const after = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  if (fit) {
    cy.fit(cy.elements(), PADDING);
  }
  cy.nodes().positions((node) => before.get(node.id()));
  await Promise.all(cy.nodes().map((node) => node.animation({ position: after.get(node.id()), duration: 420, easing: 'ease-out-cubic' })
    .play().promise()));
}
