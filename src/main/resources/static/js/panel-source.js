/** A document and everything that it states. */

import { once, path } from './api.js';
import { h, icon } from './dom.js';
import { mark } from './marks.js';
import { carried, doubts, sequence, when } from './evidence.js';
import { byOrder, isRelation } from './relations.js';
import { change, question, state } from './state.js';
import { foreign, onDate, number, t, verb, verbBefore } from './words.js';

const FEW = 10;

export async function sourcePanel(id) {
  const { source, facts } = await once(`/sources/${id}`);
  const { place } = state();
  const here = place ? facts.filter((fact) => fact.link.citations.some(({ locator }) => locator === place)) : facts;
  const byType = Map.groupBy(here.filter((fact) => isRelation(fact.link.type)), (fact) => fact.link.type);
  const text = (given) => question({ source: id, show: 'text', place: given });
  return {
    heading: [mark({ label: 'Source' }, 22), h('span', { lang: foreign(source.language) }, source.name)],
    body: [
      h('p', { class: 'facts' }, [source.publisher && t('panel.publisher', { name: source.publisher }),
        source.published && t('panel.published', { date: onDate(source.published) })].filter(Boolean).join(' · ')),
      source.url && h('p', {}, h('a', { href: source.url, rel: 'noopener noreferrer' }, t('panel.original'))),
      h('div', { class: 'actions' },
        state().source !== id && h('button', { type: 'button', class: 'action', onclick: () => question({ source: id }) }, t('panel.showAll')),
        state().show !== 'text' && source.kind !== 'register' && h('button', { type: 'button', class: 'action', 'data-text': '', onclick: () => text(place) }, icon('text'), t('text.read')),
        place && h('button', { type: 'button', class: 'action', 'data-whole': '', onclick: () => change({ place: undefined }) }, t('text.whole'))),
      h('section', { class: 'block' }, h('h3', {}, t(place ? 'text.facts' : 'panel.facts')),
        h('p', { class: 'quiet' }, t('panel.factcount', { n: here.length })),
        [...byType].sort(([one], [other]) => byOrder(one, other)).map(([type, list]) => group(type, list, id, text))),
      source.sha256 && h('details', {}, h('summary', {}, t('panel.fingerprint')), h('code', { class: 'hash' }, source.sha256)),
      h('p', { class: 'small' }, h('a', { href: path(`/sources/${id}`) }, 'JSON')),
    ],
  };
}

function group(type, list, id, text) {
  const rows = list.map((fact) => h('li', { class: 'relation' },
    h('div', {}, entity(fact.from), ` ${verbBefore(fact.to.name, type)}`, entity(fact.to), ' ', doubts(fact.link)),
    h('div', { class: 'relation-details' }, sequence([...carried(fact.link), when(fact.link)]), ' ', fact.link.citations.filter((citation) => citation.source === id)
      .map(({ locator, passage }) => (passage ? h('button', { type: 'button', class: 'read', 'data-read': locator, onclick: () => text(locator) }, t('evidence.read')) : h('span', { class: 'locator' }, ` · ${locator}`))))));
  const rest = rows.slice(FEW);
  return h('div', { class: 'relations' }, h('h4', {}, verb(type), ' ', h('span', { class: 'count' }, number(list.length))),
    h('ul', {}, rows.slice(0, FEW)),
    rest.length > 0 && h('details', {}, h('summary', {}, t('panel.more', { n: rest.length })), h('ul', {}, rest)));
}

const entity = (node) => h('button', { type: 'button', class: 'entity', onclick: () => change({ select: node.id }) }, node.name);
