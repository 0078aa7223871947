/**
 * The state of the page, and the address that reproduces it. One question (`view`, `around`, `path`, `common`, `source`, `near`, `q`
 * or `ask`), its filters, what was unfolded or removed, hidden kinds, the date, a second date to compare with, what is selected, how it is
 * shown, and where nodes were moved by hand.
 */

import { readDate } from './dates.js';

export const VIEWS = ['chu-lille', 'interregional', 'crossborder', 'posts', 'change'];
export const SHOWS = ['diagram', 'map', 'timeline', 'table', 'list', 'text'];
const QUESTIONS = ['view', 'around', 'path', 'common', 'source', 'near', 'q'];
/** The filters for the hospitals of an area, or for what was found by name. */
export const NARROWING = ['within', 'kind', 'sector', 'group', 'other'];
const LISTS = ['path', 'common', 'more', 'less', 'hide', 'kind', 'set'];
const NAMES = [...QUESTIONS, 'ask', 'through', ...NARROWING, 'place', 'more', 'less', 'hide', 'at', 'to', 'select', 'show', 'size', 'set'];
const WORDS = { sector: ['public', 'private'], size: ['beds', 'stays'] };
/** What the address contains besides the state. */
const ASIDE = ['lang', 'theme', 'embed'];

const listeners = new Set();
let current = Object.freeze(read());

function read() {
  const query = new URLSearchParams(location.search);
  const found = {};
  for (const name of NAMES) {
    if (query.has(name)) {
      found[name] = LISTS.includes(name) ? query.get(name).split(',').filter(Boolean) : query.get(name).trim();
    }
  }
  const wrong = meaningless(query, found);
  if (![...QUESTIONS, 'ask'].some((name) => found[name]?.length) && !wrong.some((one) => one.whole)) {
    found.view = 'chu-lille';
  }
  return wrong.length ? { ...found, wrong } : found;
}

/** Parts of an address that mean nothing: kept separately, so that the page can say so; `whole` if no question is left. */
function meaningless(query, found) {
  const wrong = [...query.keys()].filter((name) => !NAMES.includes(name) && !ASIDE.includes(name)).map((name) => ({ name, value: query.get(name) }));
  const refuse = (name, whole = false) => {
    wrong.push({ name, value: query.get(name), whole });
    delete found[name];
  };
  for (const name of ['at', 'to'].filter((one) => found[one])) {
    const date = readDate(found[name]);
    if (date) {
      found[name] = date;
    } else {
      refuse(name);
    }
  }
  if ('view' in found && !VIEWS.includes(found.view)) {
    refuse('view', true);
  }
  if ('show' in found && !SHOWS.includes(found.show)) {
    refuse('show');
  }
  Object.entries(WORDS).filter(([name, words]) => name in found && !words.includes(found[name])).forEach(([name]) => refuse(name));
  if ('within' in found && !(found.within >= 1 && found.within <= 300)) {
    refuse('within');
  }
  if ('path' in found && found.path.length !== 2) {
    refuse('path', true);
  }
  if ('common' in found && found.common.length < 2) {
    refuse('common', true);
  }
  if (found.to && !found.at) {
    refuse('to');
  }
  const asked = [...QUESTIONS, 'ask'].some((name) => found[name]?.length);
  return wrong.map((one) => ({ ...one, whole: !asked && (one.whole || !NAMES.includes(one.name)) }));
}

/** The address of a state; language and theme stay the same. */
export function address(state) {
  const kept = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = state[name];
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length && name !== 'hide')) {
      query.set(name, Array.isArray(value) ? value.join(',') : value);
    }
  }
  for (const name of ASIDE) {
    if (kept.has(name)) {
      query.set(name, kept.get(name));
    }
  }
  return `${location.pathname}?${query}`.replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}

export const state = () => current;

/** The ways to show any question. */
const COMMON = ['diagram', 'map', 'timeline', 'table'];

/** How it is shown: results of a search as a list, everything else as a diagram, unless another way is chosen. */
export const shownAs = (state) => state.show ?? (state.q ? 'list' : 'diagram');

/** Another question: forgets what belonged to the old one, but keeps the date and the way of showing. */
export function question(asked) {
  const { show, at, size } = current;
  set({ show: COMMON.includes(show) ? show : undefined, at, size, ...asked }, true);
}

/** A change within the same question. */
export function change(part) {
  const { wrong, ...now } = current;
  set({ ...now, ...part }, false);
}

/** Back to an earlier state. */
export const revisit = (before) => set({ ...before }, false);

/** Back to what is still on the screen, because the new question has failed. */
export function restore(before) {
  current = Object.freeze({ ...before });
  history.replaceState(null, '', address(current));
}

function set(next, push) {
  const before = current;
  const url = address(next);
  if (url === location.pathname + location.search && push) {
    push = false;
  }
  history[push ? 'pushState' : 'replaceState'](null, '', url);
  current = Object.freeze(next);
  listeners.forEach((listener) => listener(current, before));
}

export const watch = (listener) => listeners.add(listener);

/**
 * What identifies the question, including what was unfolded: another one needs other data. For a path the date belongs to it, because another
 * path may be the shortest at another date. A question in words counts only until it has been read.
 */
export const questionKey = (state) => JSON.stringify([...[...QUESTIONS, 'through', ...NARROWING, 'more', 'less'].map((name) => state[name] ?? null),
  ...(state.path ? [state.at ?? null, state.to ?? null] : []), ...(inWords(state) ? [state.ask] : [])]);

/** Whether there is only a question in words. */
export const inWords = (state) => Boolean(state.ask) && !QUESTIONS.some((name) => state[name]?.length);

/** The entity in the middle of the question, if there is one. */
export const origin = (state) => state.around ?? (state.view === 'chu-lille' ? state.view : undefined);

addEventListener('popstate', () => {
  const before = current;
  current = Object.freeze(read());
  listeners.forEach((listener) => listener(current, before));
});
