/** How large a hospital is drawn where its size means beds or stays. */

const [SMALLEST, LARGEST] = [16, 84];

/** Its area grows with the figure, as the largest in sight allows; who has none is smallest. Nothing where size means links. */
export function diameter(node, sizes) {
  if (!sizes?.size || node.label !== 'Establishment') {
    return null;
  }
  const share = Math.sqrt((sizes.get(node.id) ?? 0) / Math.max(...sizes.values()));
  return SMALLEST + (LARGEST - SMALLEST) * share;
}
