/** Where the marks of a map are: points that would overlap are one mark with their number, and what has no place of its own makes way. */

const MANY = 120;
/** How near the points of one mark are on the screen, in pixels: more if there are many. */
const [FEW_APART, MANY_APART] = [30, 46];
/** The radius of a mark with a number. */
export const GATHERED = 15;
/** How far what is only in the middle of others is from their marks. */
const WAY = [0, 32, 48, 66, 88, 112];

/** Groups of points for the zoom of the map, each with its place; a point alone is a group of one. */
export function clusters(map, points) {
  const level = map.getZoom();
  const apart = level >= map.getMaxZoom() ? 0 : points.length > MANY ? MANY_APART : FEW_APART;
  const groups = [];
  for (const one of points.filter(({ amid }) => !amid)) {
    const at = map.project(one.place, level);
    const near = groups.find((group) => far(group.at, at) < apart);
    if (near) {
      near.points.push(one);
      near.place = middle(near.points);
      near.at = map.project(near.place, level);
      near.radius = GATHERED;
    } else {
      groups.push({ points: [one], place: one.place, at, radius: one.radius ?? 0 });
    }
  }
  for (const one of points.filter(({ amid }) => amid)) {
    const at = free(map.project(one.place, level), groups);
    groups.push({ points: [one], place: map.unproject(at, level), at, radius: 0 });
  }
  return groups.map(({ points: own, place }) => ({ points: own, place }));
}

/** The nearest place around a point at which nothing is; the point itself if there is none. */
function free(at, groups) {
  for (const away of WAY) {
    for (let turn = 0; turn < (away ? 16 : 1); turn += 1) {
      const spot = { x: at.x + away * Math.cos((turn * Math.PI) / 8), y: at.y + away * Math.sin((turn * Math.PI) / 8) };
      if (groups.every((group) => far(group.at, spot) >= FEW_APART && beside(group, spot))) {
        return spot;
      }
    }
  }
  return at;
}

/** Whether a target of 24 pixels is outside of the box of a mark. */
const beside = ({ at, radius }, spot) => Math.max(Math.abs(at.x - spot.x), Math.abs(at.y - spot.y)) > radius + 13;

const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/** The middle of a group. */
const middle = (points) => [0, 1].map((i) => points.reduce((sum, one) => sum + one.place[i], 0) / points.length);
