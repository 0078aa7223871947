/** Questions in words: the view of the page that answers one as the service has read it, and what to show if no view does. */

import { once } from './api.js';

const MOST = 500;

/** How the service reads a question; the same question is sent once, and nobody who changes the view meanwhile takes it away from the others. */
export const reading = (text) => once('/ask', { q: text });

const one = (values) => (values?.length === 1 ? values[0] : undefined);

/** The state that shows the answer; nothing if only the answer itself can be shown. */
export function stateOf({ kind, parameters: given, named }) {
  const at = one(given.asOf);
  const [first] = named;
  const about = first && { around: first.id, select: first.id, at };
  switch (kind) {
    case 'links': return !given.category?.length && (given.through?.length ?? 0) < 2 ? { around: first.id, through: one(given.through), at } : null;
    case 'paths': return { path: [one(given.from), one(given.to)], at };
    case 'common': return { common: given.id, at };
    case 'hospitals': return one(given.territory) ? { around: given.territory[0], kind: given.category, show: 'list' } : null;
    case 'members': return given.role || given.category?.length ? null : about;
    case 'history': return { ...about, show: 'timeline' };
    case 'theme': return given.category?.length ? null : about;
    case 'around': case 'memberships': case 'entity': case 'figures': case 'sources': case 'names': case 'dates': case 'where': return about;
    default: return null;
  }
}

/** All entities and relationships anywhere in an answer. */
function named(answer) {
  const [ids, links] = [new Set(), new Set()];
  const walk = (value) => {
    if (Array.isArray(value)) {
      value.forEach(walk);
    } else if (value && typeof value === 'object') {
      if (value.id && value.type && value.from && value.to) {
        links.add(value.fact ?? value.id);
      } else if (value.id && value.label && value.name && !['Name', 'Figure', 'Source'].includes(value.label)) {
        ids.add(value.id);
      }
      Object.values(value).forEach(walk);
    }
  };
  walk(answer);
  return { ids: [...ids].slice(0, MOST), links };
}

/** A question that no view answers: shows everything that the answer names. */
export async function answered(text, signal) {
  const read = await reading(text);
  signal?.throwIfAborted();
  if (!read.understood) {
    return { kind: 'none', ids: [], hidden: [], read };
  }
  const { ids, links } = named(read.answer);
  return { kind: 'ask', read, ids, hidden: read.reading.named.some(({ label }) => label === 'Theme') ? [] : ['Theme', 'Territory'], only: links.size ? links : undefined,
    answer: read.answer, truncated: Boolean(read.answer?.truncated) };
}
