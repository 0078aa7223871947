/** Where the marks of a map are: points that would overlap are one mark with their number, and what has no place of its own makes way. */

const MANY = 120;
/** How near the points of one mark are on the screen, in pixels: more if there are many. */
const [FEW_APART, MANY_APART] = [30, 46];
/** The radius of a mark with a number. */
export const GATHERED = 15;
/** How far what is only amid others may be from their middle, and where it may be between the middle and one of them. */
const WAY = [32, 46, 62];
const BETWEEN = [0.15, 0.3, 0.45, 0.6];

/**
 * Groups of points for the zoom of the map, each with its place; a point alone is a group of one. What is only amid its members is between
 * them, on land if they are; if all of them are in one mark, or there is no room, it is in that mark too.
 */
export function clusters(map, points, isLand = () => true) {
  const level = map.getZoom();
  const groups = gathered(map, points.filter(({ amid }) => !amid), level, points.length);
  const home = new Map(groups.flatMap((group) => group.points.map(({ node }) => [node?.id, group])));
  for (const one of points.filter(({ amid }) => amid)) {
    const own = [...new Set((one.members ?? []).map((id) => home.get(id)).filter(Boolean))];
    const from = map.project(one.place, level);
    const ashore = own.every(({ place }) => isLand(place, true));
    const at = own.length === 1 ? null : free(from, groups, own, (spot) => !ashore || isLand(map.unproject(spot, level)));
    if (at || !own.length) {
      groups.push({ points: [one], place: at ? map.unproject(at, level) : one.place, at: at ?? from, radius: 0 });
    } else {
      const [nearest] = own.sort((a, b) => far(a.at, from) - far(b.at, from));
      nearest.points.push(one);
      nearest.radius = GATHERED;
    }
  }
  return groups.map(({ points: own, place }) => ({ points: own, place }));
}

/** Points that would overlap, together. */
function gathered(map, points, level, all) {
  const apart = level >= map.getMaxZoom() ? 0 : all > MANY ? MANY_APART : FEW_APART;
  const groups = [];
  for (const one of points) {
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
  return groups;
}

/** A place at which nothing is: the point itself, or between it and a member, or a little beside it. */
function free(at, groups, own, allowed) {
  const between = BETWEEN.flatMap((share) => own.map((group) => ({ x: at.x + share * (group.at.x - at.x), y: at.y + share * (group.at.y - at.y) })));
  const beside = WAY.flatMap((away) => Array.from({ length: 16 }, (_, turn) => ({ x: at.x + away * Math.cos((turn * Math.PI) / 8), y: at.y + away * Math.sin((turn * Math.PI) / 8) })));
  return [at, ...between, ...beside].find((spot) => groups.every((group) => far(group.at, spot) >= FEW_APART && isBeside(group, spot)) && allowed(spot));
}

/** Whether a target of 24 pixels is outside of the box of a mark. */
const isBeside = ({ at, radius }, spot) => Math.max(Math.abs(at.x - spot.x), Math.abs(at.y - spot.y)) > radius + 13;

const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

/** The middle of a group. */
const middle = (points) => [0, 1].map((i) => points.reduce((sum, one) => sum + one.place[i], 0) / points.length);
