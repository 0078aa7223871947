/** The map of France: entities with a place, and the links between them. Without tiles: contours come with the page. */

import { debounced, h, replace } from './dom.js';
import { NEAR } from './areas.js';
import { isIn, isNearLand, learn } from './map-land.js';
import { cluster, line, point } from './map-marks.js';
import { codesOf, load, read, write } from './map-names.js';
import { clusters, GATHERED } from './map-points.js';
import { count } from './questions.js';
import { diameter } from './sizes.js';
import { origin } from './state.js';
import { view } from './view.js';
import { t } from './words.js';

const FRANCE = [[41.3, -5.2], [51.2, 9.7]];
/** The nearest that the map comes by itself, and what it shows around a single place, in metres. */
const [NEAREST, LEAST] = [12.25, 12_000];
/** Room at the edges for the buttons and for half a mark, in pixels. */
const EDGES = { paddingTopLeft: [52, 26], paddingBottomRight: [40, 26] };
let map = null;
let drawn = null;
let draw = () => {};
let frame = () => {};
/** Which view was framed, and where the map was when all was in sight. */
let viewed = null;
let framed = '';
let room = '';
let marks = [];

export async function render(container) {
  if (!map) {
    await libraries();
    map = await open(container);
  }
  const { present: nodes, held, sizes, network, state } = view();
  const placed = new Map(nodes.filter((node) => node.latitude !== undefined).map((node) => [node.id, { node, place: [node.latitude, node.longitude] }]));
  const own = placed.size;
  tell(container, nodes.filter(({ label }) => label === 'Establishment'), placed);
  between(nodes, held, placed);
  const circle = around(network.question, state);
  tint(container, network.question);
  const degrees = count(held.flatMap((link) => [link.from, link.to]));
  const rank = ({ id, label, category }) => (id === state.select || id === origin(state) ? 0 : label === 'Establishment' ? 3 : category === 'GHT' ? 1 : 2);
  const points = [...placed.values()].map((one) => {
    const degree = degrees.get(one.node.id) ?? 0;
    // of one rank, who has more links comes first
    return { ...one, radius: wide(one, sizes, degree) / 2, rank: rank(one.node) + 1 / (2 + degree), selected: one.node.id === state.select };
  });
  draw = () => {
    drawn?.remove();
    drawn = L.layerGroup().addTo(map);
    circle?.addTo(drawn);
    const groups = clusters(map, points, isLand);
    // a line ends at the mark of its end, which may stand for several entities
    const spots = new Map(groups.flatMap(({ points: all, place }) => all.map(({ node }) => [node.id, place])));
    held.filter(({ from, to }) => spots.has(from) && spots.has(to) && spots.get(from) !== spots.get(to)).forEach((link) => line(link, spots).addTo(drawn));
    marks = groups.map(({ points: all, place }) => (all.length > 1 ? cluster(all, place, drawn, () => nearer(all)) : point({ ...all[0], place }, drawn)));
    if (circle && !marks.some(({ rank }) => rank < 1)) {
      const { lat, lng } = circle.getLatLng();
      L.circleMarker([lat, lng], { radius: 2.5, interactive: false, className: 'map-centre' }).addTo(drawn).bringToBack();
      marks.push({ place: [lat, lng], radius: GATHERED, text: network.question.answer.where.name, rank: 0 });
    }
    write(map, marks);
  };
  const places = [...placed.values()].filter((one) => inFrance(one.place));
  frame = () => {
    map.invalidateSize();
    map.fitBounds(bounds(places.map((one) => one.place), circle), { animate: false, maxZoom: NEAREST, ...(own ? EDGES : {}) });
    framed = where();
    room = size();
    draw();
  };
  // the reader's own part of the map stays, unless the question is another
  if (viewed !== network.key || framed === where()) {
    frame();
  } else {
    draw();
  }
  viewed = network.key;
}

/** For how many establishments a place is known, and where the map comes from: beside the map, so that nothing is covered. */
function tell(container, hospitals, placed) {
  const known = placed.size > 0;
  const said = container.querySelector('.map-said');
  said.textContent = known ? t('map.placed', { n: hospitals.filter(({ id }) => placed.has(id)).length, all: hospitals.length }) : t('map.empty');
  said.classList.toggle('nowhere', !known);
  // that there is nothing at all is said elsewhere
  said.hidden = !view().nodes.length;
  container.querySelector('.map-from').textContent = t('map.attribution');
  map.getContainer().setAttribute('aria-label', t('map.label'));
  for (const [name, key] of [['in', 'diagram.in'], ['out', 'diagram.out']]) {
    const sign = container.querySelector(`.leaflet-control-zoom-${name}`);
    sign.title = t(key);
    sign.setAttribute('aria-label', t(key));
  }
}

/** The territory that is asked about has another colour. */
function tint(container, { kind, answer }) {
  const name = kind === 'area' && !answer?.within ? answer?.where?.name : null;
  const codes = codesOf(name);
  container.querySelectorAll('.contour').forEach((one) => one.classList.toggle('asked', one.dataset.name === name || codes.includes(one.dataset.code)));
}

/** Everything with a place, and the circle that is searched; a single place with what is around it. */
function bounds(places, circle) {
  if (!places.length && !circle) {
    return FRANCE;
  }
  const all = L.latLngBounds([...places, ...(circle ? [circle.getLatLng().toBounds(2 * circle.getRadius())] : [])]);
  return all.extend(all.getCenter().toBounds(LEAST));
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

function isLand(place, orShore = false) {
  const { lat, lng } = L.latLng(place);
  return orShore ? isNearLand([lat, lng]) : isIn([lat, lng]);
}

/** The circle around a place that is searched. */
function around({ kind, answer }, { within }) {
  const { latitude, longitude } = answer?.centre ?? {};
  return kind === 'area' && latitude !== undefined
    ? L.circle([latitude, longitude], { radius: 1000 * (within ?? NEAR), interactive: false, className: 'map-around', weight: 1.5 }) : null;
}

/** An entity without a place is in the middle of its members, if at least two of them have one. */
function between(nodes, links, placed) {
  for (const node of nodes.filter((one) => !placed.has(one.id))) {
    const near = [...new Set(links.filter((link) => link.from === node.id || link.to === node.id)
      .map((link) => placed.get(link.from === node.id ? link.to : link.from)).filter((one) => one && !one.amid))];
    if (near.length > 1) {
      const mean = (i) => near.reduce((sum, one) => sum + one.place[i], 0) / near.length;
      placed.set(node.id, { node, place: [mean(0), mean(1)], amid: true, members: near.map((one) => one.node.id) });
    }
  }
}

/** How wide the mark of an entity is, in pixels: by its figure, if sizes mean one, and otherwise by its links. */
function wide({ node, amid }, sizes, degree) {
  const given = diameter(node, sizes);
  return given ? Math.max(given * 0.6, 12) : amid ? 16 : Math.min(14 + 1.6 * degree, 26);
}

function nearer(points) {
  map.fitBounds(L.latLngBounds(points.map((one) => one.place)).pad(0.2), { animate: false, maxZoom: Math.max(map.getZoom() + 2, 9) });
}

async function open(container) {
  const ground = h('div', { class: 'map-ground', role: 'application' });
  replace(container, h('p', { class: 'map-said', role: 'status' }), ground, h('p', { class: 'map-from' }));
  const made = L.map(ground, { zoomControl: false, attributionControl: false, minZoom: 4, maxZoom: 13, zoomSnap: 0.25 });
  L.control.zoom({ position: 'topleft' }).addTo(made);
  const [contours] = await Promise.all([read('departements.json'), load()]);
  learn(contours);
  made.fitBounds(FRANCE);
  new ResizeObserver(debounced(resized, 60)).observe(ground);
  made.on('zoomend', () => draw());
  made.on('moveend', () => write(map ?? made, marks));
  L.geoJSON(contours, { interactive: false, smoothFactor: 0.5, style: { className: 'contour', weight: 0.8 } }).addTo(made)
    .eachLayer((layer) => Object.assign(layer.getElement().dataset, layer.feature.properties));
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
