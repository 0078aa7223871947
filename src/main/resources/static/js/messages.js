/** Failures, shown where the reader looks: beside the slider, above the picture, or in a view; what is on the screen stays. */

import { readDate } from './dates.js';
import { byId, h, replace } from './dom.js';
import { failure } from './failures.js';
import { say } from './time.js';
import { current } from './view.js';
import { date, t } from './words.js';

/**
 * Says that a state could not be shown.
 * @param wanted what was asked for
 * @param shown what is still on the screen
 * @param first whether nothing was there before; `place`: where to show it, if not where it happened
 */
export function failed(error, wanted, shown, { first = false, again, choose, place } = {}) {
  if (!first && !place && onlyDates(wanted, shown)) {
    say(failure(error, { what: t('failure.date', { wanted: dates(wanted), shown: dates(shown) }), again }));
    return;
  }
  if (first) {
    replace(byId('sentence'), h('h1', { class: 'sentence' }, t('failure.first')));
  }
  const what = first ? '' : place ? t('failure.first') : unfolded(wanted, shown) ?? t('failure.view');
  put(place ?? byId('message'), failure(error, { what, again, choose }));
}

const onlyDates = (one, other) => dates(one) !== dates(other)
  && JSON.stringify({ ...one, at: 0, to: 0, show: 0 }) === JSON.stringify({ ...other, at: 0, to: 0, show: 0 });

const dates = ({ at, to }) => [at, to].filter(Boolean).map(date).join(' / ') || t('failure.alldates');

function unfolded(wanted, shown) {
  const more = wanted.more?.find((id) => !shown.more?.includes(id));
  return more && t('failure.unfold', { name: current().nodes.get(more)?.name ?? more });
}

function put(element, ...content) {
  replace(element, ...content);
  element.hidden = false;
}

/** Parts of the address that mean nothing: one sentence each, and the possible questions if none is left. */
export function refused(wrong, questions) {
  const parts = wrong ?? [];
  // on a phone, the bar of the time lies over the lower part of the picture
  const ofDates = parts.filter((one) => isNoDate(one) && !matchMedia('(max-width: 860px)').matches);
  if (ofDates.length) {
    say(h('span', { class: 'warning', role: 'alert' }, ofDates.map(({ value }) => t('address.date', { value })).join(' ')));
  }
  const others = parts.filter((one) => !ofDates.includes(one));
  if (others.length) {
    put(byId('message'), h('div', { class: 'failure wrong', role: 'alert', 'data-failure': 'address' },
      others.map((one) => h('p', {}, sentence(one))), others.some(({ whole }) => whole) && h('div', { class: 'helps' }, questions)));
  }
}

/** A second date without a first one is refused too, but it is a date. */
const isNoDate = ({ name, value }) => ['at', 'to'].includes(name) && !readDate(value);

function sentence({ name, value, whole }) {
  if (name === 'view') {
    return t('address.view', { value });
  }
  if (isNoDate({ name, value })) {
    return t('address.date', { value });
  }
  return whole && ['path', 'common'].includes(name) ? t('address.few', { name, n: 2 }) : t('address.other', { name, value });
}
