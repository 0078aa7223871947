/** The content of the diagram as tables, for people who cannot use a diagram or want to sort. */

import { h, replace } from './dom.js';
import { mark } from './marks.js';
import { sources } from './api.js';
import { change } from './state.js';
import { view } from './view.js';
import { byName, certaintyWord, date, kindLanguage, kindWord, number, roleWord, t, verb } from './words.js';

let which = 'entities';
const order = { entities: [0, 1], relations: [0, 1] };

export async function render(container) {
  const { present: nodes, held, then } = view();
  const known = await sources();
  const names = new Map(view().nodes.map((node) => [node.id, node.name]));
  const tabs = ['entities', 'relations'].map((name) => h('button', {
    type: 'button', class: 'chip', 'aria-pressed': String(name === which), 'data-table': name, onclick: () => { which = name; render(container); },
  }, t(`table.${name}`), ' ', h('span', { class: 'chip-number' }, number(name === 'entities' ? nodes.length : held.length))));
  const tables = {
    entities: () => table(container, 'entities', ['name', 'kind', 'status', 'created', 'links'], nodes.map((node) => {
      const links = held.filter((link) => link.from === node.id || link.to === node.id).length;
      return { id: node.id, keys: [names.get(node.id), kindWord(node), status(node), node.created ?? '', links],
        cells: [h('span', { class: 'named' }, mark(node, 14), pick(node.id, names.get(node.id))), h('span', { lang: kindLanguage(node) }, kindWord(node)), status(node), date(node.created), number(links)] };
    })),
    relations: () => table(container, 'relations', ['from', 'type', 'to', 'role', 'since', 'until', then && 'certainty', 'source'].filter(Boolean), held.map((link) => {
      const { certainty } = link;
      const cited = [...new Set(link.citations.map((citation) => citation.source))].map((id) => known.get(id)?.name ?? id).join(t('path.then'));
      const texts = [names.get(link.from), verb(link.type), names.get(link.to), link.role ? roleWord(link.role) : '',
        date(link.since ?? link.period), date(link.until), then && certaintyWord(certainty), cited].filter((text) => text !== null);
      return { id: link.id, keys: [...texts.slice(0, 4), link.since ?? link.period ?? '', link.until ?? '', ...texts.slice(6)],
        cells: [pick(link.from, texts[0]), pick(link.id, texts[1]), pick(link.to, texts[2]), ...texts.slice(3)] };
    })),
  };
  replace(container, h('div', { class: 'table-bar' }, tabs), h('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': t(`table.${which}`) }, tables[which]()));
}

const status = (node) => (node.status ? t(`panel.status.${node.status}`) : '');

const pick = (id, text) => h('button', { type: 'button', class: 'entity', onclick: () => change({ select: id }) }, text);

function table(container, name, all, rows) {
  // a column without any value only takes space
  const filled = all.map((key, i) => rows.some((row) => row.keys[i] !== ''));
  const [column, direction] = filled[order[name][0]] ? order[name] : [0, 1];
  const compare = (one, other) => (typeof one === 'number' ? one - other : byName(String(one), String(other)));
  const sorted = [...rows].sort((one, other) => direction * compare(one.keys[column] ?? '', other.keys[column] ?? ''));
  const sort = (key, index) => {
    order[name] = [index, index === column ? -direction : 1];
    render(container).then(() => container.querySelector(`th button[data-column=${key}]`)?.focus());
  };
  const head = (key, i) => h('th', { scope: 'col', 'aria-sort': i === column ? (direction > 0 ? 'ascending' : 'descending') : 'none' },
    h('button', { type: 'button', 'data-column': key, onclick: () => sort(key, i) }, t(`table.${key}`),
      h('span', { class: 'arrow', 'aria-hidden': 'true' }, i === column ? (direction > 0 ? ' ▲' : ' ▼') : '')));
  return h('table', {},
    h('caption', { class: 'hidden-visually' }, t(`table.${name}`)),
    h('thead', {}, h('tr', {}, all.map(head).filter((cell, i) => filled[i]))),
    h('tbody', {}, sorted.map((row) => h('tr', { 'data-row': row.id }, row.cells.filter((cell, i) => filled[i]).map((cell) => h('td', {}, cell))))));
}
