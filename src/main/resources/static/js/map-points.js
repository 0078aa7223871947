/** Groups points that would overlap: one mark for each cell of the screen, with the number of points. */

const MANY = 120;
const CELL = 46;

/** Groups of points for the zoom of the map; a point alone is a group of one. */
export function clusters(map, points) {
  if (points.length <= MANY) {
    return points.map((one) => [one]);
  }
  const cells = Map.groupBy(points, ({ place }) => {
    const { x, y } = map.project(place, map.getZoom());
    return `${Math.floor(x / CELL)}/${Math.floor(y / CELL)}`;
  });
  return [...cells.values()];
}

/** The middle of a group. */
export const middle = (points) => [0, 1].map((i) => points.reduce((sum, one) => sum + one.place[i], 0) / points.length);
