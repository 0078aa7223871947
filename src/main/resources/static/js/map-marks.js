/** The marks of the map: an entity, several entities in one place, and the line of a link. Each is for the mouse, the finger and the keyboard. */

import { isPlanned } from './counts.js';
import { h } from './dom.js';
import { GATHERED } from './map-points.js';
import { mark, shade } from './marks.js';
import { change } from './state.js';
import { kindWord, t } from './words.js';

/** How many names a mark for several tells. */
const FEW = 8;
/** What a finger or a pointer needs at least. */
const TARGET = 24;

/** As in the diagram: at a date, how certain it is, and otherwise what is only planned or deduced. */
const DASHES = { presumed: '6 4', possible: '1 5', planned: '10 8', deduced: '2 6' };

export function line(link, spots) {
  const { id, from, to, type, count, certainty } = link;
  return L.polyline([spots.get(from), spots.get(to)], {
    color: shade(type), weight: count ? 1.5 + Math.sqrt(count) : 1.8, className: 'map-line',
    dashArray: DASHES[certainty ?? (isPlanned(link) ? 'planned' : link.deduced && 'deduced')] ?? null,
  }).on('click', () => change({ select: id }));
}

/** A mark with the shape of its kind. */
export function point({ node, place, amid, radius, rank, selected }, layer) {
  const { name } = node;
  const width = 2 * radius;
  const marker = L.marker(place, { keyboard: false, zIndexOffset: selected ? 1000 : 0,
    icon: L.divIcon({ className: `map-mark${amid ? ' amid' : ''}${selected ? ' selected' : ''}`, html: mark(node, width), iconSize: [Math.max(width, TARGET), Math.max(width, TARGET)] }) })
    .bindTooltip(h('span', {}, `${name}, ${kindWord(node)}`)).addTo(layer);
  button(marker, name, () => change({ select: node.id }));
  return { place, radius, text: name, rank };
}

/** A mark for several entities with their number; `nearer` separates them. */
export function cluster(points, place, layer, nearer) {
  const selected = points.some((one) => one.selected);
  // groupements that are only amid their members are not in one place
  const number = points.filter(({ amid }) => !amid).length;
  const marker = L.circleMarker(place, { radius: GATHERED, weight: 2, fillOpacity: 1, className: `map-cluster${selected ? ' selected' : ''}` })
    .bindTooltip(h('span', {}, [...points.slice(0, FEW).map(({ node }) => node.name), ...(points.length > FEW ? [t('list.others', { n: points.length - FEW })] : [])].map((name) => h('div', {}, name)))).addTo(layer);
  L.marker(place, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-number', html: String(number), iconSize: [30, 30] }) }).addTo(layer);
  button(marker, t('map.cluster', { n: number }), nearer);
  // its name, if it stands for who is asked about, or for one groupement with its members
  const named = points.find(({ rank }) => rank < 1) ?? points.find(({ members }) => members && points.every(({ node, amid }) => amid || members.includes(node.id)));
  return { place, radius: GATHERED, text: named?.node.name, rank: named?.rank };
}

function button(marker, name, action) {
  marker.on('click', action);
  const element = marker.getElement();
  element.setAttribute('tabindex', '0');
  element.setAttribute('role', 'button');
  element.setAttribute('aria-label', name);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      action();
    }
  });
}
