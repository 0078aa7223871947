/**
 * What the page shows, and the address that reproduces it. One question (`view`, `around`, `path`, `common` or `source`), what
 * was unfolded or taken away, kinds hidden, the date, what is selected, and how it is shown.
 */

const QUESTIONS = ['view', 'around', 'path', 'common', 'source'];
const LISTS = ['path', 'common', 'more', 'less', 'hide'];
const NAMES = [...QUESTIONS, 'through', 'more', 'less', 'hide', 'at', 'select', 'show'];

const listeners = new Set();
let current = Object.freeze(read());

function read() {
  const query = new URLSearchParams(location.search);
  const found = {};
  for (const name of NAMES) {
    if (query.has(name)) {
      found[name] = LISTS.includes(name) ? query.get(name).split(',').filter(Boolean) : query.get(name);
    }
  }
  if (!QUESTIONS.some((name) => found[name]?.length)) {
    found.view = 'chu-lille';
  }
  return found;
}

/** The address of a state; language and theme stay what they are. */
export function address(state) {
  const kept = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = state[name];
    if (value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length && name !== 'hide')) {
      query.set(name, Array.isArray(value) ? value.join(',') : value);
    }
  }
  for (const name of ['lang', 'theme']) {
    if (kept.has(name)) {
      query.set(name, kept.get(name));
    }
  }
  return `${location.pathname}?${query}`.replaceAll('%2C', ',').replaceAll('%2F', '/');
}

export const state = () => current;

/** Another question: what belonged to the old one is forgotten, the way of showing stays. */
export function question(asked) {
  const { show, at } = current;
  set({ show, at, ...asked }, true);
}

/** A change within the same question. */
export function change(part) {
  set({ ...current, ...part }, false);
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

/** What identifies the question, its unfolding included: another one needs other data. */
export const questionKey = (state) => JSON.stringify([...QUESTIONS, 'through', 'more', 'less'].map((name) => state[name] ?? null));

addEventListener('popstate', () => {
  const before = current;
  current = Object.freeze(read());
  listeners.forEach((listener) => listener(current, before));
});
