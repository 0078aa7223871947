/** A document and all that it states. */

import { once, path } from './api.js';
import { h } from './dom.js';
import { mark } from './marks.js';
import { carried, when } from './evidence.js';
import { change, question, state } from './state.js';
import { number, onDate, t, verb } from './words.js';

const APART = ['KNOWN_AS', 'HAS_FIGURE', 'CITED_IN'];
const FEW = 10;

export async function sourcePanel(id) {
  const { source, facts } = await once(`/sources/${id}`);
  const byType = Map.groupBy(facts.filter((fact) => !APART.includes(fact.link.type)), (fact) => fact.link.type);
  return {
    heading: [mark({ label: 'Source' }, 22), h('span', {}, source.name)],
    body: [
      h('p', { class: 'facts' }, [source.publisher && t('panel.publisher', { name: source.publisher }),
        source.published && t('panel.published', { date: onDate(source.published) })].filter(Boolean).join(' · ')),
      source.url && h('p', {}, h('a', { href: source.url, rel: 'noopener noreferrer' }, t('panel.original'))),
      state().source !== id && h('div', { class: 'actions' }, h('button', { type: 'button', class: 'action', onclick: () => question({ source: id }) },
        t('panel.showAll'))),
      h('section', { class: 'block' }, h('h3', {}, t('panel.facts')),
        h('p', { class: 'quiet' }, t('panel.factcount', { n: facts.length })),
        [...byType].sort(([, one], [, other]) => other.length - one.length).map(([type, list]) => group(type, list, id))),
      source.sha256 && h('details', {}, h('summary', {}, t('panel.fingerprint')), h('code', { class: 'hash' }, source.sha256)),
      h('p', { class: 'small' }, h('a', { href: path(`/sources/${id}`) }, 'JSON'), ` · ${number(facts.length)}`),
    ],
  };
}

function group(type, list, id) {
  const rows = list.map((fact) => h('li', { class: 'relation' },
    h('div', {}, entity(fact.from), ` ${verb(type)} `, entity(fact.to)),
    h('div', { class: 'relation-details' }, [...carried(fact.link), when(fact.link),
      fact.link.citations.filter((citation) => citation.source === id).map((citation) => citation.locator).join(', ')].join(' · '))));
  const rest = rows.slice(FEW);
  return h('div', { class: 'relations' }, h('h4', {}, verb(type), ' ', h('span', { class: 'count' }, String(list.length))),
    h('ul', {}, rows.slice(0, FEW)),
    rest.length > 0 && h('details', {}, h('summary', {}, t('panel.more', { n: rest.length })), h('ul', {}, rest)));
}

const entity = (node) => h('button', { type: 'button', class: 'entity', onclick: () => change({ select: node.id }) }, node.name);
