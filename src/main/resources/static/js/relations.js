/** The relations of an entity or a document, in the order in which a reader looks for them. */

const ORDER = ['MEMBER_OF', 'PARTY_TO', 'CONCERNS', 'ESTABLISHES', 'SHARES_STAFF_WITH', 'SUPPORTS', 'TAKES_PART_IN', 'CARRIED_BY',
  'SUCCEEDS', 'DECLARES_LINK_TO', 'POSSIBLY_SAME_AS', 'LOCATED_IN', 'COVERS', 'PART_OF', 'USES', 'FOCUSES_ON'];
const APART = ['KNOWN_AS', 'HAS_FIGURE', 'CITED_IN'];

/** Names, figures and sources are shown elsewhere. */
export const isRelation = (type) => !APART.includes(type);

const place = (type) => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

export const byOrder = (one, other) => place(one) - place(other);
