/**
 * A picture for a report or a slide, composed from the same view as everything else: headline and date, the diagram with every name, the
 * legend, the sources and the origin, within a margin.
 */

import { sources } from './api.js';
import { canvas } from './diagram.js';
import { svg } from './dom.js';
import { entries, strokes } from './legend.js';
import { filled, wrapped } from './label-lines.js';
import { MANY } from './layout.js';
import { colour, corners, PALE, strokeColour } from './palette.js';
import { placeLabels } from './picture-labels.js';
import { sentence } from './sentences.js';
import { view } from './view.js';
import { date, number, t } from './words.js';

/** A slide and a sheet of paper, in pixels. */
export const FORMS = { slide: [1600, 900], sheet: [1600, 1131] };
const MARGIN = 48;
const INK = '#15202e';
const QUIET = '#4c5a6b';
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
const MOST_SOURCES = 6;
const GAPS = [['planned', '10 8'], ['came', null], ['went', '7 4'], ['stayed', null], ['certain', null], ['presumed', '7 4'], ['possible', '1.5 4'], ['deduced', '2 6']];
const CHANGES = { '--begin': '#15803d', '--end': '#b4232c' };

export async function picture(form = 'slide') {
  const [width, height] = FORMS[form];
  const seen = view();
  const known = await sources();
  const [headline, ...notes] = sentence(seen);
  // a second line costs more than smaller letters
  const size = [30, 28, 26, 24].find((one) => filled(headline, one, width - 2 * MARGIN, true).lines.length === 1) ?? 30;
  const top = block([[headline, size, true, INK], ...notes.map((note) => [note, 16, false, QUIET])], width, MARGIN, 3);
  const foot = block([[cited(seen, known), 13, false, QUIET], [origin(seen, known), 13, false, QUIET]], width, 0, 3);
  const key = legend(seen, width);
  const below = height - MARGIN - foot.height;
  const frame = { x1: MARGIN, x2: width - MARGIN, y1: top.height + 12, y2: below - key.height - 14 };
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': FONT },
    svg('title', {}, headline), svg('rect', { width, height, fill: '#fff' }), top.element, diagram(seen, frame),
    svg('g', { transform: `translate(0 ${(below - key.height).toFixed(1)})` }, key.element),
    svg('g', { transform: `translate(0 ${below.toFixed(1)})` }, foot.element));
}

/** Wrapped paragraphs below each other, and their height. */
function block(paragraphs, width, from, most) {
  let y = from;
  const texts = paragraphs.filter(([text]) => text).map(([text, size, bold, fill]) => {
    let { lines } = bold ? wrapped(text, size, width - 2 * MARGIN, bold, [1]) : filled(text, size, width - 2 * MARGIN, bold);
    if (lines.length > most) {
      lines = [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
    }
    const element = svg('text', { 'font-size': size, 'font-weight': bold ? 600 : 400, fill }, lines.map((line, i) => svg('tspan', { x: MARGIN, y: (y + size * (1 + 1.25 * i)).toFixed(1) }, line)));
    y += lines.length * size * 1.25 + 5;
    return element;
  });
  return { element: svg('g', {}, texts), height: y };
}

/** The documents that say so, by title, with their dates. */
function cited(seen, known) {
  const ids = new Map();
  seen.held.forEach((link) => link.citations.forEach(({ source }) => ids.set(source, (ids.get(source) ?? 0) + 1)));
  const titles = [...ids].sort(([, one], [, other]) => other - one).map(([id]) => {
    const source = known.get(id);
    return source ? [source.name, source.publisher, date(source.published)].filter(Boolean).join(', ') : id;
  });
  const rest = titles.length - MOST_SOURCES;
  return titles.length ? t('picture.sources', { list: [...titles.slice(0, MOST_SOURCES), ...(rest > 0 ? [t('picture.others', { n: rest })] : [])].join(t('path.then')) }) : '';
}

function origin(seen, known) {
  const today = new Date().toISOString().slice(0, 10);
  const shown = seen.then ? t(seen.after ? 'picture.dates' : 'picture.date', { date: date(seen.state.at), to: date(seen.state.to) }) : t('note.whole');
  const registers = seen.held.some((link) => link.citations.some(({ source }) => known.get(source)?.kind === 'register'));
  return [shown, t('picture.made', { date: date(today), revision: seen.network.revision }), t('picture.licence'), registers && t('picture.registers'),
    seen.present.length > MANY && t('picture.unnamed', { n: seen.present.length - MANY })].filter(Boolean).join(' ');
}

/** What is in the picture, in rows. */
function legend(seen, width) {
  const items = [...entries(seen).filter((entry) => entry.shown && entry.n).map(({ node, word, n }) => ({ text: `${word} (${number(n)})`, sign: (y) => polygon(node, 8, y, 8) })),
    ...strokes(seen).map(({ type, dash, ink, word, pale }) => ({ text: word, sign: (y) => svg('line', { x1: 0, x2: 20, y1: y, y2: y, 'stroke-width': 3, stroke: type ? strokeColour(type) : CHANGES[ink] ?? INK, 'stroke-dasharray': dash || null, 'stroke-opacity': pale ? PALE : null }) }))];
  let [x, y] = [MARGIN, 0];
  const drawn = items.map(({ text, sign }) => {
    const wide = 32 + filled(text, 14, Infinity, false).widest + 14;
    if (x + wide > width - MARGIN) {
      [x, y] = [MARGIN, y + 22];
    }
    const element = svg('g', { transform: `translate(${x.toFixed(1)} ${y})` }, sign(10), svg('text', { x: 26, y: 15, 'font-size': 14, fill: INK }, text));
    x += wide;
    return element;
  });
  return { element: svg('g', { 'data-part': 'legend' }, drawn), height: items.length ? y + 28 : 0 };
}

/** The diagram as arranged on the screen, stretched to the frame. */
function diagram(seen, frame) {
  const cy = canvas();
  const drawn = cy.nodes().filter((node) => seen.present.some(({ id }) => id === node.id()));
  if (drawn.empty()) {
    return null;
  }
  const box = drawn.boundingBox({ includeLabels: false });
  const [w, h] = [frame.x2 - frame.x1, frame.y2 - frame.y1];
  const grow = Math.min(w / Math.max(box.w + 160, 1), h / Math.max(box.h + 90, 1), 1.5);
  // space for names at the edges; the rest is used in both directions, within reason
  const [inX, inY] = [90, 46];
  const [sx, sy] = [Math.min((w - 2 * inX) / Math.max(box.w, 1), 2.2 * grow), Math.min((h - 2 * inY) / Math.max(box.h, 1), 2.2 * grow)];
  const [cx, cyy] = [(frame.x1 + frame.x2) / 2, (frame.y1 + frame.y2) / 2];
  const [mx, my] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
  const scale = Math.min(Math.max(grow, 0.35), 1.1);
  const nodes = new Map(drawn.map((node) => {
    const bold = node.hasClass('hub') || node.hasClass('origin');
    return [node.id(), { id: node.id(), x: cx + (node.position('x') - mx) * sx, y: cyy + (node.position('y') - my) * sy, radius: (node.data('size') / 2) * scale,
      name: node.data('full'), bold, drawn: node, weight: (node.hasClass('origin') ? 1e6 : 0) + (bold ? 100 : 0) + node.degree(false) }];
  }));
  seen.present.forEach(({ id, name }) => { if (nodes.has(id)) { nodes.get(id).name = name; } });
  const ordered = [...nodes.values()].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  const edges = cy.edges().filter((edge) => !edge.hasClass('absent') && nodes.has(edge.source().id()) && nodes.has(edge.target().id())).toArray();
  const placed = placeLabels(ordered.slice(0, MANY), frame, edges.map((edge) => straight(edge, nodes, scale)));
  return svg('g', { 'data-part': 'diagram' },
    svg('g', { fill: 'none' }, edges.map((edge) => line(edge, nodes, scale))),
    placed.filter((one) => one.leader).map(leader), svg('g', { fill: '#fff', 'fill-opacity': 0.92 }, placed.map(ground)),
    ordered.map((one) => node(one)), svg('g', { fill: INK }, placed.map(label)));
}

/** The line from a node to a name that is far from it, up to the edge of the name. */
function leader({ x, y, box }) {
  const [x2, y2] = [Math.min(Math.max(x, box.x1), box.x2), Math.min(Math.max(y, box.y1), box.y2)];
  return svg('line', { x1: x.toFixed(1), y1: y.toFixed(1), x2: x2.toFixed(1), y2: y2.toFixed(1), stroke: QUIET, 'stroke-width': 0.7 });
}

/** What keeps lines away from a name, as on the screen. */
const ground = ({ box }) => svg('rect', { x: box.x1.toFixed(1), y: box.y1.toFixed(1), width: (box.x2 - box.x1).toFixed(1), height: (box.y2 - box.y1).toFixed(1), rx: 2 });

const thickness = (edge, scale) => edge.data('width') * Math.max(scale, 0.6) * (edge.hasClass('came') || edge.hasClass('went') ? 1.6 : 1);

/** A line as an obstacle for names. */
function straight(edge, nodes, scale) {
  const [a, b] = [nodes.get(edge.source().id()), nodes.get(edge.target().id())];
  return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, width: thickness(edge, scale) };
}

/** The gaps of a line, as in the diagram. */
function gaps(edge) {
  const [, pattern] = GAPS.find(([name]) => edge.hasClass(name)) ?? [];
  const { family, type } = edge.data();
  return pattern !== undefined ? pattern : ['TOPIC', 'PLACE'].includes(family) ? '1.5 4' : type === 'DECLARES_LINK_TO' ? '3 5' : family === 'IDENTITY' ? '6 3' : null;
}

function line(edge, nodes, scale) {
  const [a, b] = [nodes.get(edge.source().id()), nodes.get(edge.target().id())];
  const change = edge.hasClass('came') ? CHANGES['--begin'] : edge.hasClass('went') ? CHANGES['--end'] : null;
  const dash = gaps(edge);
  // parallel lines are curved differently
  const siblings = edge.parallelEdges();
  const aside = (siblings.toArray().indexOf(edge) - (siblings.length - 1) / 2) * 14 * (edge.source().id() < edge.target().id() ? 1 : -1);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const far = Math.hypot(dx, dy) || 1;
  const [qx, qy] = [(a.x + b.x) / 2 - (dy / far) * aside * 2, (a.y + b.y) / 2 + (dx / far) * aside * 2];
  return svg('path', { d: `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${qx.toFixed(1)} ${qy.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`, stroke: change ?? edge.data('colour'),
    'stroke-width': thickness(edge, scale).toFixed(1), 'stroke-opacity': edge.hasClass('stayed') ? PALE : 0.65, 'stroke-dasharray': dash });
}

function node({ drawn, x, y, radius }) {
  const like = { label: drawn.data('kind'), category: drawn.data('category') };
  const letters = drawn.data('abbreviation');
  return svg('g', { 'data-node': drawn.id() }, svg('title', {}, drawn.data('full')), polygon(like, x, y, radius, drawn.hasClass('planned'), ['Convention', 'Territory', 'Software', 'Act'].includes(like.label)),
    letters && radius > 9 && svg('text', { x, y: y + radius * 0.22, 'text-anchor': 'middle', 'font-size': (radius * (letters.length > 4 ? 0.4 : 0.62)).toFixed(1), 'font-weight': 700, fill: '#fff' }, letters));
}

function polygon(like, x, y, radius, planned = false, flat = false) {
  const outline = corners(like);
  const common = { fill: colour(like), stroke: '#fff', 'stroke-width': 1.5, 'fill-opacity': planned ? 0.45 : 1 };
  const [w, h] = flat ? [radius * 1.15, radius * 0.95] : [radius, radius];
  return outline.length ? svg('polygon', { points: outline.map(([dx, dy]) => `${(x + dx * w).toFixed(1)},${(y + dy * h).toFixed(1)}`).join(' '), ...common })
    : svg('circle', { cx: x, cy: y, r: radius, ...common });
}

function label({ box, lines, letters, side, bold, id }) {
  const anchor = side > 0 ? 'start' : side < 0 ? 'end' : 'middle';
  const x = side > 0 ? box.x1 + 3 : side < 0 ? box.x2 - 3 : (box.x1 + box.x2) / 2;
  return svg('text', { 'data-label': id, 'text-anchor': anchor, 'font-size': letters.toFixed(1), 'font-weight': bold ? 600 : 400, stroke: '#fff', 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
    lines.map((text, i) => svg('tspan', { x: x.toFixed(1), y: (box.y1 + 1 + letters * (0.95 + 1.16 * i)).toFixed(1) }, text)));
}
