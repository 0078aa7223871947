/** The style of the diagram; the colours of surfaces and text follow the theme of the page. */

import { corners, OWN, PALE } from './palette.js';

const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const FONT = 'system-ui, sans-serif';

const letters = new Map();

/** The abbreviation of a groupement, written into its hexagon. */
export function lettering(text) {
  if (!letters.has(text)) {
    const size = { 1: 46, 2: 42, 3: 32, 4: 25 }[text.length] ?? 22;
    const image = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><text x="50" y="${50 + size * 0.36}"`
      + ` text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="${size}" fill="#fff">${text}</text></svg>`;
    letters.set(text, `data:image/svg+xml;utf8,${encodeURIComponent(image)}`);
  }
  return letters.get(text);
}

/** On a dark page, lines must be lighter than areas of the same colour. */
export function bright(colour) {
  const share = 0.35;
  const towards = (i) => Math.round(Number.parseInt(colour.slice(i, i + 2), 16) * (1 - share) + 255 * share).toString(16).padStart(2, '0');
  return `#${towards(1)}${towards(3)}${towards(5)}`;
}

export function stylesheet() {
  const text = css('--text');
  const surface = css('--canvas');
  const accent = css('--accent');
  const quiet = css('--edge-strength');
  const light = css('--lighten');
  return [
    { selector: 'node', style: {
      width: 'data(width)', height: 'data(height)', shape: 'data(shape)', 'background-color': 'data(colour)',
      'border-width': 2, 'border-color': surface, label: 'data(label)', color: text, 'font-family': FONT,
      'font-size': 11, 'text-wrap': 'wrap', 'text-max-width': 104, 'text-valign': 'bottom', 'text-margin-y': 3, 'line-height': 1.1,
      'text-background-color': surface, 'text-background-opacity': 0.94, 'text-background-padding': 1.5,
      'text-background-shape': 'roundrectangle', 'transition-property': 'opacity', 'transition-duration': 250,
      'overlay-opacity': 0, 'z-index': 'data(rank)',
    } },
    ...Object.entries(OWN).map(([form, node]) => ({ selector: `node.${form}`, style: { shape: 'polygon', 'shape-polygon-points': corners(node).flat().join(' ') } })),
    { selector: 'node[letters]', style: {
      'background-image': 'data(letters)', 'background-fit': 'cover', 'background-clip': 'none', 'background-image-opacity': 1,
    } },
    { selector: 'node.hub', style: { 'font-weight': 600, 'font-size': 12 } },
    { selector: 'node.origin', style: { 'font-size': 15, 'font-weight': 700, 'border-width': 4, 'border-color': accent,
      'border-opacity': 0.35, 'z-index': 998 } },
    { selector: 'node.planned', style: { 'background-opacity': 0.45, 'border-style': 'dashed', 'border-color': 'data(colour)' } },
    // no label at all, because a hidden one would still be measured
    { selector: 'node.untitled', style: { label: '' } },
    { selector: 'node.pinned', style: { 'border-color': text, 'border-style': 'double', 'border-width': 5 } },
    { selector: 'edge', style: {
      width: 'data(width)', 'line-color': Number(light) ? 'data(bright)' : 'data(colour)', 'line-opacity': quiet, 'curve-style': 'bezier', 'control-point-step-size': 14,
      'transition-property': 'opacity, line-opacity', 'transition-duration': 250, 'overlay-opacity': 0, 'z-index': 1,
    } },
    { selector: 'node.many', style: { 'text-background-opacity': 0, 'transition-duration': 0, 'border-width': 1 } },
    { selector: 'edge.many', style: { 'transition-duration': 0, 'curve-style': 'haystack', 'haystack-radius': 0.2 } },
    { selector: 'edge[family = "TOPIC"], edge[family = "PLACE"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[family = "IDENTITY"]', style: { 'line-style': 'dashed' } },
    // what a hospital only declares about itself is not a membership
    { selector: 'edge[type = "DECLARES_LINK_TO"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [3, 5] } },
    { selector: 'edge[type = "SUCCEEDS"]', style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': 'data(colour)' } },
    // what is deduced has more gaps; at a date, the line says how certain it is
    { selector: 'edge.deduced', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 6], 'line-opacity': 0.5 } },
    // as of a date: a full line is certain, a dashed one presumed, a dotted one possible
    { selector: 'edge.certain', style: { 'line-style': 'solid', 'line-opacity': 0.95 } },
    { selector: 'edge.presumed', style: { 'line-style': 'dashed', 'line-opacity': 0.85, 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.possible', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4], 'line-cap': 'round' } },
    { selector: 'edge.beginning', style: { 'line-color': css('--begin'), width: 4, 'line-opacity': 1, 'z-index': 9 } },
    { selector: 'edge.ending', style: { 'line-color': css('--end'), width: 3, 'line-style': 'dashed', 'line-opacity': 0.8, 'z-index': 9 } },
    // planned ones have long gaps
    { selector: 'edge.planned', style: { 'line-style': 'dashed', 'line-dash-pattern': [10, 8], 'line-opacity': 0.4 } },
    // of two dates: what came, what went
    { selector: 'edge.came', style: { 'line-color': css('--begin'), width: 4, 'line-opacity': 1, 'line-style': 'solid', 'z-index': 9 } },
    { selector: 'edge.went', style: { 'line-color': css('--end'), width: 3, 'line-opacity': 0.9, 'line-style': 'dashed', 'line-dash-pattern': [7, 4], 'z-index': 8 } },
    { selector: 'edge.stayed', style: { 'line-style': 'solid', 'line-opacity': PALE } },
    { selector: '.absent', style: { opacity: 0.1, 'text-opacity': 0, 'text-background-opacity': 0, events: 'no' } },
    { selector: 'edge.absent', style: { opacity: 0 } },
    { selector: 'edge.ending.absent', style: { opacity: 1 } },
    { selector: '.dimmed', style: { opacity: 0.16 } },
    { selector: 'edge.lit', style: { 'line-opacity': 1, 'z-index': 8 } },
    { selector: 'node.lit', style: { label: 'data(label)', 'text-background-opacity': 0.94, 'z-index': 900 } },
    { selector: 'edge:selected', style: { 'line-color': accent, width: 5, 'line-opacity': 1, 'z-index': 10 } },
    { selector: 'node:selected', style: { 'border-color': accent, 'border-width': 4, 'border-opacity': 1, label: 'data(label)',
      'text-background-opacity': 0.94, 'underlay-color': accent, 'underlay-opacity': 0.18, 'underlay-padding': 8, 'underlay-shape': 'ellipse', 'z-index': 999 } },
  ];
}
