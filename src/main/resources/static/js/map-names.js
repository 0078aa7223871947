/** Names on the map: marked entities first, then regions and towns, the larger first, where there is space. */

import { wrapped } from './labels.js';

const FEW = 60;
/** From this zoom on, there are no names of regions, but many more towns. */
const NEAR = 7.5;
const MOST = 90;
const SIZES = { region: 13, town: 11.5, entity: 12 };
/** The letters are larger on a large screen, as the style sheet says. */
const [LARGE, LARGER] = [1900, 1.18];

let names = null;
let shown = null;

/** The names of regions and towns, which come with the page. */
export async function load() {
  names ??= await (await fetch('geo/names.json')).text().then((text) => JSON.parse(text.replaceAll("'", '’')));
  return names;
}

/** Names for the visible part of the map; `points` are the marks, as groups of entities. */
export function write(map, points) {
  shown?.remove();
  shown = L.layerGroup().addTo(map);
  const size = map.getSize();
  const frame = map.getContainer().getBoundingClientRect();
  const covers = [...map.getContainer().parentElement.querySelectorAll('.map-said, .leaflet-control')].map((one) => one.getBoundingClientRect())
    .map(({ left, right, top, bottom }) => ({ x1: left - frame.left, x2: right - frame.left, y1: top - frame.top, y2: bottom - frame.top }));
  const taken = points.map(({ place, radius }) => box(map.latLngToContainerPoint(place), 2 * radius, 2 * radius)).concat(covers);
  const free = (one) => one.x1 > 0 && one.x2 < size.x && one.y1 > 0 && one.y2 < size.y && !taken.some((other) => one.x1 < other.x2 && one.x2 > other.x1 && one.y1 < other.y2 && one.y2 > other.y1);
  let left = MOST;
  for (const one of wanted(map, points)) {
    if (left === 0) {
      break;
    }
    const letters = SIZES[one.kind] * (innerWidth >= LARGE ? LARGER : 1);
    const { widest } = wrapped(one.text, letters, Infinity, one.kind !== 'town');
    const [width, height] = [widest * (one.kind === 'region' ? 1.22 : 1.04) + 6, letters * 1.3];
    const spot = sides(map.latLngToContainerPoint(one.place), width, height, one.radius ?? 0).find(free);
    if (spot) {
      taken.push(spot);
      left -= 1;
      L.marker(map.containerPointToLatLng([(spot.x1 + spot.x2) / 2, (spot.y1 + spot.y2) / 2]), { interactive: false, keyboard: false,
        icon: L.divIcon({ className: `map-name of-${one.kind}`, html: text(one.text), iconSize: [width, height] }) }).addTo(shown);
    }
  }
}

/** As text, so that nothing in a name is read as markup. */
function text(words) {
  const element = document.createElement('span');
  element.textContent = words;
  return element;
}

function wanted(map, points) {
  const inSight = map.getBounds();
  const near = map.getZoom() >= NEAR;
  const marked = points.length <= FEW ? points.filter(({ text: name }) => name).map(({ text: name, place, radius }) => ({ kind: 'entity', text: name, place, radius })) : [];
  const regions = near ? [] : names.regions.map(([name, ...place]) => ({ kind: 'region', text: name, place }));
  const smallest = near ? 0 : map.getZoom() > 6.2 ? 40 : 120;
  const towns = names.towns.filter(([, latitude, longitude, inhabitants]) => inhabitants >= smallest && inSight.contains([latitude, longitude]))
    .map(([name, latitude, longitude]) => ({ kind: 'town', text: name, place: [latitude, longitude], radius: 2 }));
  return [...marked, ...regions, ...towns];
}

const box = ({ x, y }, width, height) => ({ x1: x - width / 2, x2: x + width / 2, y1: y - height / 2, y2: y + height / 2 });

/** The places for a name: beside, below or above a mark; without a mark, first at the point itself. */
function sides({ x, y }, width, height, radius) {
  const away = radius + 3;
  const around = [[x + away + width / 2, y], [x - away - width / 2, y], [x, y + away + height / 2], [x, y - away - height / 2]];
  return (radius > 2 ? around : [[x, y], ...around]).map(([cx, cy]) => box({ x: cx, y: cy }, width, height));
}
