/** Results as a list: kind, town, number and groupements; each row leads to its network. */

import { path } from './api.js';
import { asked } from './areas.js';
import { h, icon, replace } from './dom.js';
import { mark } from './marks.js';
import { question } from './state.js';
import { view } from './view.js';
import { byName, kindLanguage, kindWord, number, t } from './words.js';

const COLUMNS = {
  name: (row) => h('span', { class: 'named' }, mark(row, 14), h('button', { type: 'button', class: 'entity', onclick: () => open(row) }, row.name)),
  kind: (row) => h('span', { lang: kindLanguage(row) }, kindWord(row)),
  town: (row) => row.town,
  sector: (row) => row.sector && t(`facet.${row.sector}`),
  number: (row) => row.finess,
  groupement: (row) => belonging(row.groupements),
  distance: (row) => row.distance !== undefined && row.distance !== null && t('list.km', { km: number(row.distance) }),
  beds: (row) => Boolean(row.beds) && number(row.beds),
  stays: (row) => Boolean(row.stays) && number(row.stays),
};

/** The part of the rows that must have a value; for other columns, one value is enough. */
const RARE = { beds: 0.05, stays: 0.05 };

/** This changes the question; a document is shown with what it states. */
const open = ({ id, label }) => question(label === 'Source' ? { source: id } : { around: id, select: id, show: undefined });

/** GHT come first. */
function belonging(groupements = []) {
  const sorted = [...groupements].sort((one, other) => (other.category === 'GHT') - (one.category === 'GHT'));
  return sorted.length > 0 && h('span', {}, h('button', { type: 'button', class: 'entity', onclick: () => open(sorted[0]) }, sorted[0].name),
    sorted.length > 1 && h('span', { class: 'quiet' }, ` ${t('list.others', { n: sorted.length - 1 })}`));
}

export function render(container) {
  const { network, nodes, state } = view();
  const seen = new Map(nodes.map((node) => [node.id, node]));
  const answer = network.question.answer;
  const rows = (answer?.results ?? []).filter(({ id }) => !network.nodes.has(id) || seen.has(id))
    .map((row) => ({ ...row, ...network.nodes.get(row.id), ...seen.get(row.id), town: town(row.town ?? seen.get(row.id)?.town) }));
  if (network.question.kind === 'area' && !answer?.within) {
    rows.sort((one, other) => byName(one.name, other.name));
  }
  // a column that is all but empty only takes space
  const columns = Object.keys(COLUMNS).filter((name) => rows.filter((row) => filled(COLUMNS[name](row))).length > rows.length * (RARE[name] ?? 0));
  replace(container, h('div', { class: 'table-bar' }, h('span', { class: 'quiet' }, t('list.shown', { n: rows.length, total: answer?.total ?? rows.length })),
    network.question.kind === 'area' && h('a', { class: 'chip', href: path('/hospitals', { ...asked(state), limit: 2000, format: 'csv' }), download: '' }, icon('export'), t('list.csv'))),
  rows.length ? h('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': t('list.shown', { n: rows.length, total: answer?.total ?? rows.length }) }, h('table', {},
    h('caption', { class: 'hidden-visually' }, t('show.list')), h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col', class: 'plain-head' }, t(`list.${name}`))))),
    h('tbody', {}, rows.map((row) => h('tr', { 'data-row': row.id }, columns.map((name) => h('td', { 'data-column': name }, COLUMNS[name](row) || '')))))))
    : h('p', { class: 'message' }, t('search.none')));
}

const filled = (cell) => cell !== false && cell !== null && cell !== undefined && cell !== '';

/** Registers write in capitals, with the postcode: « 59230 SAINT-AMAND-LES-EAUX CEDEX ». */
const town = (text) => (!text || text !== text.toUpperCase() ? text : text.replace(/^\d{5} /, '').replace(/ CEDEX.*$/i, '').toLowerCase().replace(/(^|[\s'-])(\p{L})/gu, (whole, before, letter) => before + letter.toUpperCase()));
