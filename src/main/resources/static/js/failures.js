/** What went wrong, in a sentence with the kind of failure and a remedy. */

import { Refused } from './api.js';
import { h } from './dom.js';
import { mark } from './marks.js';
import { colon, t } from './words.js';

/** `wrong` (400), `unknown` (404), `busy` (429, 503), `broken` (any other answer) or `offline`, if nobody has answered. */
export function cause(error) {
  if (!(error instanceof Refused)) {
    return 'offline';
  }
  return { 400: 'wrong', 404: 'unknown', 429: 'busy', 503: 'busy' }[error.status] ?? 'broken';
}

/** What failed, then why: « 2018 n’a pas pu être affiché ; … Pas de connexion … ». */
export function sentenceOf(error, what = '') {
  const kind = cause(error);
  // the suggestions are shown as buttons
  const said = error instanceof Refused ? error.message.replace(/\s*; (voir|see) \w+(?=\.$)/, '') : '';
  const details = (error.problem?.errors ?? []).map((one) => colon(t('failure.field', { name: one.field, value: one.rejected }), one.message)).join(' ');
  return [what, t(`failure.${kind}`, { said, status: error.status ?? '' }), kind === 'wrong' && details].filter(Boolean).join(' ');
}

/**
 * The failure as an element.
 * @param error what was thrown
 * @param what what has failed, as a sentence
 * @param again tries again; not offered if the same would fail again
 * @param choose takes one of the entities whose ids are similar to an unknown one
 */
export function failure(error, { what, again, choose } = {}) {
  const kind = cause(error);
  const near = error.problem?.suggestions ?? [];
  return h('div', { class: `failure ${kind}`, role: 'alert', 'data-failure': kind },
    h('p', {}, sentenceOf(error, what), near.length > 0 && choose && ` ${t('failure.near')}`),
    h('div', { class: 'helps' },
      choose && near.map((entity) => h('button', { type: 'button', class: 'chip', 'data-near': entity.id, onclick: () => choose(entity) }, mark(entity, 14), entity.name)),
      again && !['wrong', 'unknown'].includes(kind) && h('button', { type: 'button', class: 'chip', 'data-again': '', onclick: again }, t('error.retry')),
      kind === 'unknown' && !near.length && h('button', { type: 'button', class: 'chip', onclick: () => document.getElementById('search')?.focus() }, t('failure.search'))));
}
