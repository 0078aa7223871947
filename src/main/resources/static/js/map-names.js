/** Names on the map: marked entities first, groupements before hospitals, then regions and towns, the larger first, where there is space. */

import { box as boxAround, overlap } from './label-places.js';
import { wrapped } from './labels.js';
import { isIn } from './map-land.js';

/** With more marks than this, only groupements and what is asked about or selected have names. */
const FEW = 60;
/** From this zoom on, there are no names of regions, but many more towns. */
const NEAR = 7.5;
/** A name for so many square pixels, and so many at most. */
const [AREA, MOST] = [11_000, 90];
const SIZES = { region: 13, town: 11.5, entity: 12 };
/** The letters are larger on a large screen, as the style sheet says. */
const [LARGE, LARGER] = [1900, 1.18];
/** Names of entities have several lines rather than one that crosses half of the map. */
const [WIDEST, NARROWER] = [150, 90];
/** How far a name is from its mark; one that is farther away has a line to it. */
const CLOSE = 3;
/** The inhabitants, in thousands, of the smallest town that is named up to a zoom. */
const TOWNS = [[6.2, 120], [NEAR, 40], [8.5, 20], [9.5, 10]];
/** How far the name of a region is from its middle at most, in steps of pixels. */
const [STEPS, STEP] = [10, 7];
/** The name of a small region may have smaller letters. */
const SMALLER = 0.84;
/** Where in its box it is looked at whether a name is inside. */
const SHARES = [0, 0.03, 0.25, 0.5, 0.75, 0.97, 1];

let names = null;
let shown = null;

/** A file that comes with the page; its names have typographic apostrophes, as everywhere on it. */
export const read = async (file) => JSON.parse((await (await fetch(`geo/${file}`)).text()).replaceAll('\'', '’'));

/** The names of regions and towns. */
export async function load() {
  names ??= await read('names.json');
  return names;
}

/** The départements of a region. */
export const codesOf = (region) => names.regions.find(([name]) => name === region)?.[3] ?? [];

/** Names for the visible part of the map; `points` are the marks, as groups of entities. */
export function write(map, points) {
  shown?.remove();
  shown = L.layerGroup().addTo(map);
  const size = map.getSize();
  const frame = map.getContainer().getBoundingClientRect();
  const covers = [...map.getContainer().querySelectorAll('.leaflet-control')].map((one) => one.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ x1: left - frame.left, x2: right - frame.left, y1: top - frame.top, y2: bottom - frame.top }));
  const taken = points.map(({ place, radius }) => box(map.latLngToContainerPoint(place), 2 * radius, 2 * radius)).concat(covers);
  const free = (one) => one.x1 > 0 && one.x2 < size.x && one.y1 > 0 && one.y2 < size.y && !taken.some((other) => overlap(one, other));
  let left = Math.min(MOST, Math.round((size.x * size.y) / AREA));
  for (const one of wanted(map, points)) {
    if (left === 0) {
      break;
    }
    const letters = SIZES[one.kind] * (innerWidth >= LARGE ? LARGER : 1);
    const found = one.kind === 'region' ? inside(map, one, letters, free) : beside(map, one, letters, free);
    if (found) {
      const { spot, lines, size: own, far } = found;
      taken.push(spot);
      left -= 1;
      if (far) {
        leader(map, one, spot).addTo(shown);
      }
      L.marker(map.containerPointToLatLng([(spot.x1 + spot.x2) / 2, (spot.y1 + spot.y2) / 2]), { interactive: false, keyboard: false,
        icon: L.divIcon({ className: `map-name of-${one.kind}`, html: text(lines, own), iconSize: [spot.x2 - spot.x1, spot.y2 - spot.y1] }) }).addTo(shown);
    }
  }
}

/** As text, so that nothing in a name is read as markup. */
function text(lines, size) {
  const element = document.createElement('span');
  element.style.fontSize = size ? `${size}px` : '';
  element.append(...lines.map((line) => Object.assign(document.createElement('span'), { textContent: line })));
  return element;
}

function wanted(map, points) {
  const inSight = map.getBounds();
  const zoom = map.getZoom();
  const marked = points.filter(({ text: name, rank }) => name && (points.length <= FEW || rank < 3)).sort((one, other) => one.rank - other.rank)
    .map(({ text: name, place, radius }) => ({ kind: 'entity', text: name, place, radius }));
  const regions = zoom >= NEAR ? [] : names.regions.map(([name, latitude, longitude, codes]) => ({ kind: 'region', text: name, place: [latitude, longitude], codes }));
  const smallest = TOWNS.find(([most]) => zoom <= most)?.[1] ?? 0;
  const towns = names.towns.filter(([, latitude, longitude, inhabitants]) => inhabitants >= smallest && inSight.contains([latitude, longitude]))
    .map(([name, latitude, longitude]) => ({ kind: 'town', text: name, place: [latitude, longitude], radius: 2 }));
  return [...marked, ...regions, ...towns];
}

const box = ({ x, y }, width, height) => boxAround(x, y, { width, height });

const high = (lines, letters) => letters * (1.2 * lines.length + 0.1);

/** The name of a region, in one line or in two, where all of it is inside the region; nowhere, if it does not fit. */
function inside(map, { text: name, place, codes }, letters, free) {
  const middle = map.latLngToContainerPoint(place);
  const within = ({ x1, x2, y1, y2 }) => SHARES.every((across) => SHARES.every((down) => {
    const { lat, lng } = map.containerPointToLatLng([x1 + across * (x2 - x1), y1 + down * (y2 - y1)]);
    return isIn([lat, lng], codes);
  }));
  for (const [lines, share] of [[[name], 1], [halves(name), 1], [halves(name) ?? [name], SMALLER]].filter(([lines]) => lines)) {
    const spaced = (line) => (wrapped(line, letters, Infinity, true).widest * 1.02 + line.length * letters * 0.04) * share;
    const [width, height] = [Math.max(...lines.map(spaced)) + 2, high(lines, letters * share)];
    const spot = around(middle).map((point) => box(point, width, height)).find((one) => free(one) && within(one));
    if (spot) {
      return { spot, lines, size: letters * share };
    }
  }
  return null;
}

/** Points around the middle, the nearest first. */
function around({ x, y }) {
  const steps = Array.from({ length: 2 * STEPS + 1 }, (_, i) => (i - STEPS) * STEP);
  return steps.flatMap((dx) => steps.map((dy) => ({ x: x + dx, y: y + dy, far: Math.hypot(dx, dy) }))).sort((one, other) => one.far - other.far);
}

/** A name in two lines of nearly the same length; nothing for a single word. */
function halves(name) {
  const cuts = [...name.matchAll(/[- ]/g)].map(({ index }) => index + 1);
  const longer = (cut) => Math.max(cut, name.length - cut);
  const [cut] = cuts.sort((one, other) => longer(one) - longer(other));
  return cut && [name.slice(0, cut), name.slice(cut)];
}

/** A thin line from a mark to its name that is farther away. */
function leader(map, { place, radius }, { x1, x2, y1, y2 }) {
  const from = map.latLngToContainerPoint(place);
  const [x, y] = [Math.min(Math.max(from.x, x1), x2), Math.min(Math.max(from.y, y1), y2)];
  const share = radius / Math.max(Math.hypot(x - from.x, y - from.y), radius);
  return L.polyline([[from.x + share * (x - from.x), from.y + share * (y - from.y)], [x, y]].map((point) => map.containerPointToLatLng(point)), { interactive: false, className: 'map-leader', weight: 1 });
}

/** A name at the first free place beside its mark; that of an entity in narrower lines and a little farther away, rather than nowhere. */
function beside(map, { kind, text: name, place, radius = 0 }, letters, free) {
  const at = map.latLngToContainerPoint(place);
  for (const [most, away] of kind === 'entity' ? [CLOSE, 10, 20, 30].flatMap((far) => [[WIDEST, far], [NARROWER, far]]) : [[Infinity, CLOSE]]) {
    const { lines, widest } = wrapped(name, letters, most, kind !== 'town');
    const spot = sides(at, widest * 1.04 + 6, high(lines, letters), radius, away).find(free);
    if (spot) {
      return { spot, lines: lines.map((line, i) => (i < lines.length - 1 ? `${line} ` : line)), far: away > CLOSE };
    }
  }
  return null;
}

/** The places for a name: beside, below or above a mark, and at its corners; without a mark, first at the point itself. */
function sides({ x, y }, width, height, radius, away) {
  const out = radius + away;
  const straight = [[x + out + width / 2, y], [x - out - width / 2, y], [x, y + out + height / 2], [x, y - out - height / 2]];
  const corner = radius * 0.6 + away - 3;
  const corners = [[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([right, down]) => [x + right * (corner + width / 2), y + down * (corner + height / 2)]);
  const spots = radius > 2 ? [...straight, ...corners] : [[x, y], ...straight];
  return spots.map(([cx, cy]) => box({ x: cx, y: cy }, width, height));
}
