/** What sources say differently about one fact, side by side; which value was chosen, and by which rule. */

import { ask, sources } from './api.js';
import { NOTES } from './evidence.js';
import { sentenceOf } from './failures.js';
import { h } from './dom.js';
import { date, foreign, roleWord, t } from './words.js';

const written = (field, value) => (field === 'role' ? roleWord(value) : ['since', 'until'].includes(field) ? date(value) : String(value));

/** Filled when the answer is there; empty if all sources agree. */
export function disputes({ id, citations, disputed = [] }) {
  const place = h('div', { class: 'disputes' });
  if (disputed.length || citations.length > 1) {
    Promise.all([ask(`/facts/${id}`), sources()]).then(([account, known]) => place.append(...told(account, known)),
      (error) => place.append(h('p', { class: 'quiet' }, sentenceOf(error, t('failure.panel')))));
  }
  return place;
}

function told({ fact, disputed, decided, statements }, known) {
  const fields = [...new Set([...disputed, ...Object.keys(decided)])];
  const title = (one) => one.citations.map(({ source }) => known.get(source)?.name ?? source)[0];
  // a remark of one source, which need not hold for the fact
  const remarks = statements.filter((one) => one.note && one.note !== fact.note)
    .map((one) => h('p', { class: 'note' }, h('span', { lang: foreign(NOTES) }, one.note), ' ', h('span', { class: 'place' }, title(one))));
  return [...differences(fields, fact, disputed, decided, statements, known), ...remarks];
}

function differences(fields, fact, disputed, decided, statements, known) {
  return fields.map((field) => [field, Map.groupBy(statements.filter((one) => one[field] !== undefined && one[field] !== null), (one) => one[field])])
    .filter(([, values]) => values.size > 1)
    .map(([field, values]) => h('section', { class: `dispute ${disputed.includes(field) ? 'open' : ''}`, 'data-field': field },
      h('h4', {}, t(disputed.includes(field) ? 'dispute.open' : 'dispute.decided', { field: t(`fact.field.${field}`) })),
      h('ul', { class: 'plain' }, [...values].map(([value, said]) => h('li', {}, h('strong', {}, written(field, value)), value === fact[field] && h('span', { class: 'badge certain' }, t('dispute.taken')),
        h('span', { class: 'place' }, [...new Set(said.flatMap((one) => one.citations.map(({ source }) => known.get(source)?.name ?? source)))].join(t('path.then')))))),
      decided[field] && h('p', { class: 'small' }, t(`dispute.rule.${decided[field]}`))));
}
