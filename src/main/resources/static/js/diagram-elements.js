/** The elements of Cytoscape.js for an entity and for a fact, the same in every diagram. */

import { bright, lettering } from './diagram-style.js';
import { colour, family, OWN, shape, strokeColour } from './palette.js';

export const HUBS = ['Groupement', 'Federation', 'Network'];

/** An entity. More links make it larger, unless a size is given; `first` is the one with which the question begins. */
export function element(node, degree, first = false, given = null) {
  const hub = HUBS.includes(node.label);
  const size = given ?? (first ? 62 : hub ? Math.min(34 + 3.2 * degree, 70) : Math.min(18 + 2.4 * degree, 46));
  const flat = ['Convention', 'Territory', 'Software'].includes(node.label);
  const letters = node.label === 'Groupement' && node.category ? { letters: lettering(initials(node.category)), abbreviation: initials(node.category) } : {};
  return {
    group: 'nodes',
    classes: [hub && 'hub', OWN[shape(node)] && shape(node), first && 'origin', node.status === 'planned' && 'planned'].filter(Boolean).join(' '),
    data: { id: node.id, name: shortened(node.name), label: shortened(node.name), full: node.name, kind: node.label, category: node.category, colour: colour(node), shape: OWN[shape(node)] ? 'polygon' : shape(node),
      size, width: flat ? size * 1.15 : size, height: flat ? size * 0.85 : size, rank: rank(node), ...letters },
  };
}

/** GHT stays as it is; a category of several words is shortened to its initials. */
const initials = (category) => (category.includes('_') ? category.split('_').map(([letter]) => letter).join('') : category);

/** The order of drawing and of labels: among establishments, hospitals come before others of the nomenclature. */
function rank(node) {
  return HUBS.includes(node.label) ? 20 : node.category?.startsWith('FINESS_') ? 9 : 10;
}

export function edge(link) {
  const strong = ['support', 'pilot', 'founding'].includes(link.role);
  const width = link.count ? Math.min(1.5 + Math.sqrt(link.count) * 1.4, 16) : strong ? 3 : 1.7;
  return {
    group: 'edges',
    classes: [link.status === 'planned' && 'planned', link.deduced && 'deduced', link.disputed?.length && 'disputed'].filter(Boolean).join(' '),
    data: { id: link.id, source: link.from, target: link.to, type: link.type, family: family(link.type),
      colour: strokeColour(link.type), bright: bright(strokeColour(link.type)), width },
  };
}

/** A name as long as a label may be. */
export const shortened = (name) => (name.length > 58 ? `${name.slice(0, 55).replace(/\s+\S*$/, '').replace(/[\s–—:;,-]+$/, '')}…` : name);
