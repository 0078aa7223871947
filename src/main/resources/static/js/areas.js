/** Hospitals of an area, and entities found by name. The service filters them before the list is cut. */

import { ask } from './api.js';

const MOST = 1000;
const MOST_FOUND = 200;
export const NEAR = 30;

/** The request for the hospitals of a state. */
export const asked = ({ near, around, within, kind, sector, group, other, at }) => ({
  ...(near ? { near, within: within ?? NEAR } : { territory: around }), kind, sector, groupement: group, other, asOf: at,
});

/**
 * The hospitals of a territory, or around a place, and the groupements to which they belong; `all`: how many hospitals are known there, without
 * the filters; `registered`: how many establishments a territory has, if not all of them are hospitals.
 */
export async function area(state, signal) {
  const narrowed = ['kind', 'sector', 'group', 'other'].some((name) => state[name]?.length);
  const [answer, known, whole] = await Promise.all([ask('/hospitals', { ...asked({ ...state, at: undefined }), limit: MOST }, signal),
    state.near ? null : ask('/entities', { territory: state.around, label: 'Establishment', limit: 1 }, signal),
    narrowed ? ask('/hospitals', { ...asked({ near: state.near, around: state.around, within: state.within }), limit: 1 }, signal) : null]);
  const all = (whole ?? answer).total;
  const registered = known?.total > all ? known.total : 0;
  const groupements = answer.results.flatMap((one) => one.groupements.map(({ id }) => id));
  return {
    kind: 'area', answer, origin: answer.where.id, truncated: answer.truncated, hidden: [], all, registered,
    ids: [...new Set([...answer.results.map(({ id }) => id), ...groupements])],
    ask: (date, later) => ask('/hospitals', { ...asked({ ...state, at: date }), limit: MOST }, later),
  };
}

/** The entities with these words in one of their names, the best first. */
export async function search({ q, kind, sector, group }, signal) {
  const answer = await ask('/entities', { q, category: kind, sector, groupement: group, limit: MOST_FOUND }, signal);
  return { kind: 'search', answer, hidden: [], ids: answer.results.map(({ id }) => id), truncated: answer.total > answer.results.length };
}
