/**
 * The layout of a large diagram. Springs take longer than the square of the number of nodes, so each hub becomes a flower with its neighbours
 * as seeds, and springs move only the flowers.
 */

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SEED = 25;
const GAP = 46;
/** How many pairs of flowers may be compared, which takes less than half a second. */
const PAIRS = 15_000_000;

export function flowers(cy) {
  const found = gather(cy);
  // starts as a spiral with the largest in the middle
  let area = 0;
  found.forEach((flower, i) => {
    flower.radius = distance(flower.hub, flower.seeds.length + 1) + SEED;
    area += 2 * flower.radius ** 2;
    flower.x = Math.sqrt(area) * Math.cos(i * GOLDEN);
    flower.y = Math.sqrt(area) * Math.sin(i * GOLDEN);
  });
  relax(found, stalks(cy, found));
  cy.batch(() => {
    for (const { hub, seeds, x, y } of found) {
      hub.position({ x, y });
      seeds.forEach((seed, i) => {
        const radius = distance(hub, i + 1);
        seed.position({ x: x + radius * Math.cos(i * GOLDEN), y: y + radius * Math.sin(i * GOLDEN) });
      });
    }
  });
}

const distance = (hub, place) => hub.data('size') / 2 + SEED * Math.sqrt(place);

/** The nodes with the highest degree first, each with the neighbours that no other has yet. */
function gather(cy) {
  const taken = new Set();
  const ordered = cy.nodes().map((node) => ({ node, degree: node.degree() }))
    .sort((one, other) => other.degree - one.degree || (one.node.id() < other.node.id() ? -1 : 1));
  const found = [];
  for (const { node } of ordered) {
    if (!taken.has(node.id())) {
      taken.add(node.id());
      const seeds = node.openNeighborhood().nodes().toArray().filter((one) => !taken.has(one.id()));
      seeds.forEach((seed) => taken.add(seed.id()));
      found.push({ hub: node, seeds });
    }
  }
  return found;
}

/** The links between flowers, once for each pair. */
function stalks(cy, found) {
  const home = new Map(found.flatMap(({ hub, seeds }, i) => [hub, ...seeds].map((node) => [node.id(), i])));
  const ties = cy.edges().map((edge) => [home.get(edge.data('source')), home.get(edge.data('target'))].sort((one, other) => one - other));
  return [...new Map(ties.filter(([one, other]) => one !== other).map((tie) => [tie.join(), tie])).values()];
}

/** Linked flowers attract each other, touching ones repel each other, and all are drawn gently to the middle. */
function relax(found, ties) {
  const turns = Math.min(Math.max(Math.round(PAIRS / found.length ** 2), 12), 240);
  for (let turn = 0; turn < turns; turn += 1) {
    const heat = 1 - turn / turns;
    ties.forEach(([i, j]) => pull(found[i], found[j], heat));
    found.forEach((one) => {
      one.x *= 1 - 0.012 * heat;
      one.y *= 1 - 0.012 * heat;
    });
    for (let i = 0; i < found.length; i += 1) {
      for (let j = i + 1; j < found.length; j += 1) {
        part(found[i], found[j]);
      }
    }
  }
}

function pull(one, other, heat) {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const excess = (0.06 * heat * Math.max(length - one.radius - other.radius - GAP, 0)) / length;
  const share = other.radius / (one.radius + other.radius);
  one.x += dx * excess * share;
  one.y += dy * excess * share;
  other.x -= dx * excess * (1 - share);
  other.y -= dy * excess * (1 - share);
}

function part(one, other) {
  const room = one.radius + other.radius + GAP / 2;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  if (Math.abs(dx) >= room || Math.abs(dy) >= room) {
    return;
  }
  const length = Math.hypot(dx, dy) || 1;
  const push = (0.5 * Math.max(room - length, 0)) / length;
  one.x -= dx * push;
  one.y -= dy * push;
  other.x += dx * push;
  other.y += dy * push;
}
