/** Two dates side by side: what came, what went, what was renamed; as a list in the panel beside the diagram, and as a file. */

import { compared } from './counts.js';
import { readDate } from './dates.js';
import { download, h, icon } from './dom.js';
import { certaintyBadge, when } from './evidence.js';
import { mark } from './marks.js';
import { certainOf } from './sentences.js';
import { change } from './state.js';
import { view } from './view.js';
import { between, byName, certaintyWord, t, verb, verbBefore } from './words.js';

/** Asks for the two dates. */
export function form(from, to) {
  const field = (id, name, value) => h('div', { class: 'labelled' }, h('label', { for: id }, t(name)),
    h('input', { id, class: 'field', type: 'text', inputmode: 'numeric', value: value.split('-').reverse().join('/'), placeholder: t('time.format') }));
  const warning = h('p', { class: 'warning', role: 'alert' });
  const go = (event) => {
    event.preventDefault();
    const fields = ['compare-from', 'compare-to'].map((id) => document.getElementById(id));
    const dates = fields.map((one) => readDate(one.value));
    fields.forEach((one, i) => one.setAttribute('aria-invalid', String(!dates[i])));
    const wrong = fields.find((one, i) => !dates[i]);
    warning.textContent = wrong ? t('time.wrong', { value: wrong.value }) : '';
    if (wrong) {
      wrong.focus();
    } else {
      change({ at: dates[0], to: dates[1], select: undefined });
    }
  };
  return h('form', { class: 'tool compare', onsubmit: go }, h('div', { class: 'two' }, field('compare-from', 'compare.first', from), field('compare-to', 'compare.second', to)),
    warning, h('button', { type: 'submit', class: 'primary' }, t('compare.go')));
}

/** What the panel shows while two dates are compared. */
export function comparison() {
  const found = compared(view());
  const direction = found.backwards ? 'back' : 'on';
  const name = new Map(view().nodes.map((node) => [node.id, node]));
  const lists = [['came', found.came], ['went', found.went]].filter(([, links]) => links.length)
    .map(([what, links]) => section(t(`compare.list.${what}.${direction}`), what, links.length + certainOf(links), rows(links, name)));
  const renamed = found.renamed.length > 0 && section(t('compare.list.renamed'), 'renamed', found.renamed.length, h('ul', { class: 'plain' }, found.renamed.map(({ node, before, now }) => h('li', { class: 'relation', 'data-id': node.id },
    h('div', { class: 'relation-line' }, mark(node, 14), pick(node.id, t('compare.name', { before, now })))))));
  const button = (what, sign, action) => h('button', { type: 'button', class: 'action', 'data-compare': what, onclick: action }, icon(sign), t(`compare.${what}`));
  return {
    heading: t('compare.title'),
    body: [
      form(found.from, found.to),
      h('div', { class: 'actions' }, button('swap', 'again', () => change({ at: found.to, to: found.from })),
        button('download', 'export', () => download(`hospital-graph-${found.from}-${found.to}.csv`, csv(found, name), 'text/csv')),
        button('stop', 'close', () => change({ to: undefined }))),
      lists.length || renamed ? [lists, renamed] : h('p', { class: 'quiet' }, t('compare.nothing')),
      found.stayed.length > 0 && section(t('compare.list.stayed'), 'stayed', found.stayed.length + certainOf(found.stayed), folded(found.stayed, name)),
    ],
  };
}

const section = (title, what, count, content) => h('section', { class: `block ${what}`, 'data-compared': what },
  h('h3', {}, title, ' ', h('span', { class: 'count' }, String(count))), content);

const rows = (links, nodes) => h('ul', { class: 'plain' }, links.map((link) => row(link, nodes)));

/** What is no change, and may be much more: listed once somebody asks for it. */
function folded(links, nodes) {
  const fold = h('details', {}, h('summary', {}, t('compare.show', { n: links.length })));
  fold.addEventListener('toggle', () => fold.append(rows(links, nodes)), { once: true });
  return fold;
}

function row(link, nodes) {
  const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
  return h('li', { class: 'relation', 'data-link': link.id },
    h('div', { class: 'fact' }, mark(from, 14), h('div', {}, pick(from.id, from.name), ` ${verbBefore(to.name, link.type)}`, pick(to.id, to.name))),
    h('div', { class: 'relation-details' }, pick(link.id, when(link), 'dates'), ' ', certaintyBadge(link.certainty)));
}

const pick = (id, text, kind = '') => h('button', { type: 'button', class: `entity ${kind}`, onclick: () => change({ select: id }) }, text);

/** With a byte order mark, so that Excel reads accents. */
function csv(found, nodes) {
  const direction = found.backwards ? 'back' : 'on';
  const cell = (value) => `"${String(value ?? '').replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;
  const line = (cells) => cells.map(cell).join(';');
  const links = ['came', 'went'].flatMap((what) => found[what].map((link) => [t(`compare.list.${what}.${direction}`), nodes.get(link.from).name, verb(link.type),
    nodes.get(link.to).name, link.since ?? '', link.until ?? '', certaintyWord(link.certainty), link.citations.map((citation) => `${citation.source} ${citation.locator}`).join(', '), link.id])
    .sort((one, other) => byName(one[1], other[1])));
  const names = found.renamed.map(({ node, before, now }) => [t('compare.list.renamed'), before, '→', now, '', '', '', '', node.id]);
  const head = [t('compare.between', { between: between(found.from, found.to) }), t('table.from'), t('table.type'), t('table.to'), t('table.since'), t('table.until'), t('table.certainty'), t('table.source'), 'id'];
  return `\uFEFF${[head, ...links, ...names].map(line).join('\r\n')}\r\n`;
}
