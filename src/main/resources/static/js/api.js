/** Asks the service. The page has no other source of truth: dates, names and certainties come from here. */

import { language } from './words.js';

const BASE = '/api/v1';
const kept = new Map();

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }
}

/** A path of the API with parameters; lists are comma-separated, absent ones left out. */
export function path(resource, parameters = {}) {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${name}=${encodeURIComponent(Array.isArray(value) ? value.join(',') : value).replaceAll('%2C', ',')}`);
  return BASE + resource + (query.length ? `?${query.join('&')}` : '');
}

/** So often a question is asked again that the service has no place for at the moment. */
const PATIENCE = 5;

export async function ask(resource, parameters, signal, again = PATIENCE) {
  const answer = await fetch(path(resource, parameters), {
    headers: { Accept: 'application/json', 'Accept-Language': language() }, signal,
  });
  if ([429, 503].includes(answer.status) && answer.headers.has('Retry-After') && again) {
    // not all at the same moment
    await new Promise((resolve) => { setTimeout(resolve, 300 + 700 * Math.random() * (PATIENCE + 1 - again)); });
    signal?.throwIfAborted();
    return ask(resource, parameters, signal, again - 1);
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(answer.status, body);
  }
  return body;
}

/** Does the work for each, two at a time: a page does not take all places that a service has. */
export async function inTurns(list, work) {
  const results = [];
  let next = 0;
  const turn = async () => {
    while (next < list.length) {
      const i = next;
      next += 1;
      results[i] = await work(list[i]);
    }
  };
  await Promise.all([turn(), turn()]);
  return results;
}

/** The same answer again while the page is open; for what does not change under the reader's hands. */
export function once(resource, parameters) {
  const key = language() + path(resource, parameters);
  if (!kept.has(key)) {
    const answer = ask(resource, parameters);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

/** Documents by id. */
export async function sources() {
  const list = await once('/sources');
  return new Map(list.results.map((source) => [source.id, source]));
}
