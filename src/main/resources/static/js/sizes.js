/** The size of a hospital if sizes mean beds or stays. */

const [SMALLEST, LARGEST] = [16, 84];

/** The area is proportional to the figure, relative to the largest visible one; without a figure it is the smallest. Nothing if sizes mean links. */
export function diameter(node, sizes) {
  if (!sizes?.size || node.label !== 'Establishment') {
    return null;
  }
  const share = Math.sqrt((sizes.get(node.id) ?? 0) / Math.max(...sizes.values()));
  return SMALLEST + (LARGEST - SMALLEST) * share;
}
