/** The diagram as a drawing of its own: positions, colours and labels as they are on the screen, in plain SVG. */

import { canvas } from './diagram.js';
import { svg } from './dom.js';
import { isBold, wrapped } from './labels.js';
import { corners } from './palette.js';
import { sentence } from './sentences.js';

const MARGIN = 30;
const HEAD = 46;

/** As a file, with the sentence above it. */
export function drawing() {
  const css = getComputedStyle(document.documentElement);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer()
    .serializeToString(drawn(css.getPropertyValue('--text').trim(), css.getPropertyValue('--canvas').trim(), HEAD))}`;
}

/** While the page is printed: the canvas has the size and the colours of the screen, a drawing has those of the paper. */
export function printed(container) {
  let sheet = null;
  addEventListener('beforeprint', () => {
    if (canvas().nodes().nonempty()) {
      sheet = drawn('#15202e', '#fff', 0);
      sheet.setAttribute('class', 'sheet');
      container.append(sheet);
    }
  });
  addEventListener('afterprint', () => { sheet?.remove(); });
}

function drawn(ink, paper, head) {
  const cy = canvas();
  const seen = cy.elements().not('.absent');
  const box = seen.boundingBox({ includeLabels: true });
  const [x, y, width, height] = [box.x1 - MARGIN, box.y1 - MARGIN - head, box.w + 2 * MARGIN, box.h + 2 * MARGIN + head];
  const [title] = sentence();
  return svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: [x, y, width, height].map((v) => v.toFixed(1)).join(' '),
    width: width.toFixed(0), height: height.toFixed(0), 'font-family': 'system-ui, sans-serif' },
  svg('title', {}, title),
  svg('rect', { x, y, width, height, fill: paper }),
  head > 0 && svg('text', { x: x + MARGIN, y: y + MARGIN, 'font-size': 18, 'font-weight': 600, fill: ink }, title),
  svg('g', { fill: 'none' }, seen.edges().map(line)),
  seen.nodes().map((node) => shape(node, paper)),
  svg('g', { fill: ink }, seen.nodes().not('.untitled').map((node) => label(node, paper))));
}

function line(edge) {
  const [a, b] = [edge.source().position(), edge.target().position()];
  const dash = { dashed: '7 4', dotted: '1.5 4' }[edge.style('line-style')];
  const [c] = edge.controlPoints?.() ?? [];
  return svg('path', { d: c ? `M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}` : `M${a.x} ${a.y}L${b.x} ${b.y}`, stroke: edge.data('colour'),
    'stroke-width': edge.data('width'), 'stroke-opacity': 0.6, 'stroke-dasharray': edge.hasClass('possible') ? '1.5 4' : dash });
}

function shape(node, paper) {
  const { x, y } = node.position();
  const [w, h] = [node.data('width') / 2, node.data('height') / 2];
  const outline = corners({ label: node.data('kind'), category: node.data('category') });
  const common = { fill: node.data('colour'), stroke: paper, 'stroke-width': 2, 'fill-opacity': node.hasClass('planned') ? 0.45 : 1 };
  const drawn = outline.length
    ? svg('polygon', { points: outline.map(([dx, dy]) => `${(x + dx * w).toFixed(1)},${(y + dy * h).toFixed(1)}`).join(' '), ...common })
    : svg('circle', { cx: x, cy: y, r: w, ...common });
  const letters = node.data('letters') && svg('text', { x, y: y + w * 0.2, 'text-anchor': 'middle', 'font-size': w * 0.6, 'font-weight': 700, fill: '#fff' },
    node.data('abbreviation'));
  return svg('g', {}, svg('title', {}, node.data('full')), drawn, letters);
}

function label(node, paper) {
  const { x, y } = node.position();
  const size = Number.parseFloat(node.style('font-size'));
  const { lines } = wrapped(node.data('name'), size, Number.parseFloat(node.style('text-max-width')), isBold(node));
  const radius = node.data('size') / 2 + 4;
  const side = ['right', 'left', 'above'].find((name) => node.hasClass(name));
  const anchor = { right: 'start', left: 'end' }[side] ?? 'middle';
  const left = { right: x + radius, left: x - radius }[side] ?? x;
  const block = lines.length * size * 1.15;
  const top = { right: y - block / 2, left: y - block / 2, above: y - radius - block }[side] ?? y + radius;
  return svg('text', { 'text-anchor': anchor, 'font-size': size.toFixed(1), 'font-weight': isBold(node) ? 600 : 400,
    stroke: paper, 'stroke-width': 3, 'paint-order': 'stroke' },
  lines.map((text, i) => svg('tspan', { x: left.toFixed(1), y: (top + size * (0.9 + 1.15 * i)).toFixed(1) }, text)));
}
