/** Asks the service, which is the page's only source of dates, names and certainties. */

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

/** A path of the API with parameters; lists are comma-separated, missing values are left out. */
export function path(resource, parameters = {}) {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length))
    .map(([name, value]) => `${name}=${encodeURIComponent(Array.isArray(value) ? value.join(',') : value).replaceAll('%2C', ',')}`);
  return BASE + resource + (query.length ? `?${query.join('&')}` : '');
}

/** How often a question is asked again if the service is too busy at the moment. */
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

/** Does the work for each, two at a time, so that one page does not take all places of the service. */
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

/** An answer that is kept while the page is open, because it does not change meanwhile. */
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
