/** Where départements and regions are: names stay inside their region, and signs are not in the sea. */

/** Each département with its outlines as [longitude, latitude], and the box around them. */
let shapes = [];
/** Outlines are simplified to about a kilometre, and hospitals stand on the shore. */
const SHORE = 0.03;

export function learn(contours) {
  shapes = contours.features.map(({ properties: { code }, geometry }) => {
    const rings = geometry.coordinates.flat();
    const points = rings.flat();
    const range = (i) => [points.reduce((least, point) => Math.min(least, point[i]), Infinity), points.reduce((most, point) => Math.max(most, point[i]), -Infinity)];
    return { code, rings, across: range(0), down: range(1) };
  });
}

/** Whether a point is in one of these départements; in any, if none are given. */
export const isIn = ([latitude, longitude], codes = null) => shapes.some(({ code, rings, across, down }) => (!codes || codes.includes(code))
  && longitude >= across[0] && longitude <= across[1] && latitude >= down[0] && latitude <= down[1]
  && rings.filter((ring) => crosses(ring, longitude, latitude)).length % 2 === 1);

/** The same for a place that may lie just beyond the simplified shore. */
export const isNearLand = ([latitude, longitude]) => [[0, 0], [SHORE, 0], [-SHORE, 0], [0, SHORE], [0, -SHORE]]
  .some(([up, right]) => isIn([latitude + up, longitude + right]));

/** Whether a ray to the east leaves the outline. */
function crosses(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
      inside = !inside;
    }
  }
  return inside;
}
