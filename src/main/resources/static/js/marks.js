/** The small sign of a kind, with the shape and colour of the diagram. Always beside a word, never instead of it. */

import { svg } from './dom.js';
import { colour, corners, PALE, strokeColour } from './palette.js';

export function mark(node, size = 16) {
  const outline = corners(node);
  const fill = { fill: colour(node) };
  return svg('svg', { class: 'mark', width: size, height: size, viewBox: '-1.1 -1.1 2.2 2.2', 'aria-hidden': 'true' },
    outline.length ? svg('polygon', { points: outline.map((point) => point.map((v) => v.toFixed(2)).join(',')).join(' '), ...fill })
      : svg('circle', { r: 0.95, ...fill }));
}

/** The colour of a line, lighter on a dark page. */
export const shade = (type) => `color-mix(in srgb, ${strokeColour(type)}, #fff calc(var(--lighten) * 100%))`;

export function stroke(type, dash = '', ink = '', pale = false) {
  return svg('svg', { class: 'mark', width: 22, height: 10, viewBox: '0 0 22 10', 'aria-hidden': 'true' },
    svg('line', { x1: 1, y1: 5, x2: 21, y2: 5, stroke: type ? shade(type) : ink ? `var(${ink})` : 'currentColor', 'stroke-width': 2.4,
      'stroke-linecap': dash ? 'butt' : 'round', 'stroke-dasharray': dash || null, 'stroke-opacity': pale ? PALE : null }));
}
