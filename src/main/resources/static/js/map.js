/** The map of France: entities with a place, and the links between them. Without tiles: contours come with the page. */

import { debounced, h, replace } from './dom.js';
import { NEAR } from './areas.js';
import { mark } from './marks.js';
import { load, write } from './map-names.js';
import { clusters, GATHERED } from './map-points.js';
import { strokeColour } from './palette.js';
import { diameter } from './sizes.js';
import { change } from './state.js';
import { view } from './view.js';
import { kindWord, t } from './words.js';

const FRANCE = [[41.3, -5.2], [51.2, 9.7]];
/** How many names a mark for several tells. */
const FEW = 8;
/** What a finger or a pointer needs at least. */
const TARGET = 24;
let map = null;
let drawn = null;
let draw = () => {};
let frame = () => {};
/** Where the map was when all was in sight. */
let framed = '';
let room = '';
let marks = [];

export async function render(container) {
  if (!map) {
    await libraries();
    map = await open(container);
  }
  const { present: nodes, held, sizes, network: { question }, state } = view();
  const placed = new Map(nodes.filter((node) => node.latitude !== undefined).map((node) => [node.id, { node, place: [node.latitude, node.longitude] }]));
  const hospitals = nodes.filter((node) => node.label === 'Establishment');
  const own = placed.size;
  between(nodes, held, placed);
  draw = () => {
    drawn?.remove();
    drawn = L.layerGroup().addTo(map);
    around(question, state);
    const groups = clusters(map, [...placed.values()].map((one) => ({ ...one, radius: wide(one, sizes) / 2 })));
    // a line ends at the mark of its end, which may stand for several entities
    const spots = new Map(groups.flatMap(({ points, place }) => points.map(({ node }) => [node.id, place])));
    held.filter((link) => spots.has(link.from) && spots.has(link.to)).forEach((link) => line(link, spots));
    marks = groups.map(({ points, place }) => (points.length > 1 ? cluster(points, place) : point({ ...points[0], place })));
    write(map, marks);
  };
  const said = container.querySelector('.map-said');
  said.textContent = own ? t('map.placed', { n: hospitals.filter(({ id }) => placed.has(id) && !placed.get(id).amid).length, all: hospitals.length }) : t('map.empty');
  said.classList.toggle('message', !own);
  const places = [...placed.values()].filter((one) => inFrance(one.place));
  frame = () => {
    map.invalidateSize();
    map.fitBounds(places.length ? L.latLngBounds(places.map((one) => one.place)).pad(0.15) : FRANCE, { animate: false, maxZoom: 9 });
    framed = where();
    room = size();
    draw();
  };
  frame();
}

const size = () => `${map.getContainer().clientWidth} ${map.getContainer().clientHeight}`;
const where = () => `${map.getZoom()} ${map.getCenter()}`;

/** The panel has made the stage larger or smaller: all is in sight again, unless the reader has chosen a part. */
function resized() {
  if (map?.getContainer().clientWidth && room !== size()) {
    if (framed === where()) {
      frame();
    } else {
      map.invalidateSize();
    }
  }
}

/** Contours and names are those of metropolitan France; overseas places are drawn, but do not shrink the rest to a point. */
const inFrance = ([latitude, longitude]) => latitude > 41 && latitude < 51.5 && longitude > -5.5 && longitude < 10;

/** The circle around a place that is searched. */
function around({ kind, answer }, { within }) {
  const { latitude, longitude } = answer?.centre ?? {};
  if (kind === 'area' && latitude !== undefined) {
    L.circle([latitude, longitude], { radius: 1000 * (within ?? NEAR), interactive: false, className: 'map-around', weight: 1.5 }).addTo(drawn);
  }
}

/** An entity without a place is in the middle of its members, if at least two of them have one. */
function between(nodes, links, placed) {
  for (const node of nodes.filter((one) => !placed.has(one.id))) {
    const near = links.filter((link) => link.from === node.id || link.to === node.id)
      .map((link) => placed.get(link.from === node.id ? link.to : link.from)).filter((one) => one && !one.amid);
    if (near.length > 1) {
      const mean = (i) => near.reduce((sum, one) => sum + one.place[i], 0) / near.length;
      placed.set(node.id, { node, place: [mean(0), mean(1)], amid: true });
    }
  }
}

function line(link, spots) {
  const { certainty } = link;
  L.polyline([spots.get(link.from), spots.get(link.to)], {
    color: strokeColour(link.type), weight: link.count ? 1.5 + Math.sqrt(link.count) : 1.8, opacity: 0.65,
    dashArray: certainty === 'presumed' ? '6 4' : certainty === 'possible' ? '1 5' : null,
  }).on('click', () => change({ select: link.id })).addTo(drawn);
}

/** How wide the mark of an entity is, in pixels. */
function wide({ node, amid }, sizes) {
  const size = diameter(node, sizes);
  return size ? Math.max(size * 0.6, 12) : amid ? 13 : 18;
}

/** A mark with the shape of its kind; hospitals have the size of their figure, if sizes mean one. */
function point({ node, place, amid, radius }) {
  const { name } = node;
  const width = 2 * radius;
  const marker = L.marker(place, { keyboard: false, icon: L.divIcon({ className: `map-mark${amid ? ' amid' : ''}`, html: mark(node, width), iconSize: [Math.max(width, TARGET), Math.max(width, TARGET)] }) })
    .bindTooltip(h('span', {}, `${name}, ${kindWord(node)}`)).addTo(drawn);
  button(marker, name, () => change({ select: node.id }));
  return { place, radius, text: name };
}

/** A mark for several entities with their number; zooming in separates them. */
function cluster(points, place) {
  const marker = L.circleMarker(place, { radius: GATHERED, weight: 2, fillOpacity: 1, className: 'map-cluster' })
    .bindTooltip(h('span', {}, [...points.slice(0, FEW).map(({ node }) => node.name), ...(points.length > FEW ? [t('list.others', { n: points.length - FEW })] : [])].map((name) => h('div', {}, name)))).addTo(drawn);
  L.marker(place, { interactive: false, keyboard: false, icon: L.divIcon({ className: 'map-number', html: String(points.length), iconSize: [30, 30] }) }).addTo(drawn);
  button(marker, t('map.cluster', { n: points.length }), () => {
    map.fitBounds(L.latLngBounds(points.map((one) => one.place)).pad(0.2), { animate: false, maxZoom: Math.max(map.getZoom() + 2, 9) });
  });
  return { place, radius: GATHERED };
}

/** A mark for the mouse, the finger and the keyboard. */
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

async function open(container) {
  const ground = h('div', { class: 'map-ground', role: 'application', 'aria-label': t('map.label') });
  replace(container, ground, h('p', { class: 'map-said', role: 'status' }));
  const made = L.map(ground, { zoomControl: false, attributionControl: false, minZoom: 4, maxZoom: 11, zoomSnap: 0.25 });
  L.control.zoom({ position: 'topleft', zoomInTitle: t('diagram.in'), zoomOutTitle: t('diagram.out') }).addTo(made);
  L.control.attribution({ prefix: false }).addAttribution(t('map.attribution')).addTo(made);
  const [contours] = await Promise.all([fetch('geo/departements.json').then((answer) => answer.json()), load()]);
  made.fitBounds(FRANCE);
  new ResizeObserver(debounced(resized, 60)).observe(ground);
  made.on('zoomend', () => draw());
  made.on('moveend', () => write(map ?? made, marks));
  L.geoJSON(contours, { interactive: false, style: { className: 'contour', weight: 0.8 } }).addTo(made);
  return made;
}

function libraries() {
  const style = h('link', { rel: 'stylesheet', href: '/webjars/leaflet/dist/leaflet.css' });
  const script = h('script', { src: '/webjars/leaflet/dist/leaflet.js' });
  document.head.append(style, script);
  return Promise.all([style, script].map((element) => new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
  })));
}
