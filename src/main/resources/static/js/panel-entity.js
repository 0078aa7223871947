/** Everything that is known about an entity: names over time, relations with their evidence, figures, history, sources. */

import { ask, path } from './api.js';
import { h } from './dom.js';
import { mark } from './marks.js';
import { carried, certaintyBadge, doubts, NOTES, proof, sequence, when } from './evidence.js';
import { entityActions } from './panel-actions.js';
import { kind } from './palette.js';
import { byOrder, isRelation } from './relations.js';
import { change, question } from './state.js';
import { current } from './view.js';
import { byName, colon, date, foreign, idWord, kindLanguage, kindWord, metricWord, number, onDate, t, unitWord, verb, verbBefore } from './words.js';

const FEW = 6;

export async function entityPanel(id, at) {
  const [detail, timeline] = await Promise.all([ask(`/entities/${id}`, { asOf: at }), ask(`/entities/${id}/timeline`)]);
  const { properties: more = {}, identifiers = {}, evidence: said = {} } = detail;
  const facts = [detail.status && detail.status !== 'active' && t(`panel.status.${detail.status}`),
    more.created && t('panel.created', { date: date(more.created) }), more.ended && t('panel.endedOn', { date: date(more.ended) })];
  return {
    heading: [mark(detail, 22), h('span', {}, detail.name)],
    body: [
      h('p', { class: 'facts' }, sequence([h('span', { lang: kindLanguage(detail) }, kindWord(detail)), ...facts.filter(Boolean)])),
      Object.entries(identifiers).length > 0 && h('p', { class: 'facts' }, Object.entries(identifiers)
        .map(([name, value]) => `${idWord(name)} ${value}`).join(' · ')),
      Object.entries(said).filter(([field]) => field !== 'note').map(([field, citations]) => h('div', { class: 'life' }, h('span', { class: 'quiet' }, t(`panel.life.${field}`)), proof({ citations, disputed: more.disputed?.filter((one) => one === field) }))),
      more.note && remark(more.note, said.note),
      entityActions(detail),
      relations(detail, at),
      figures(detail.figures),
      names(detail.names),
      history(timeline.events, id),
      documents(detail.sources),
      h('p', { class: 'small' }, h('a', { href: path(`/entities/${id}`, { asOf: at }) }, 'JSON')),
    ],
  };
}

/** A remark of a dossier, with the documents that it is about. */
const remark = (note, citations = []) => h('p', { class: 'note' }, h('span', { lang: foreign(NOTES) }, note),
  [...new Map(citations.map((one) => [one.source, one.title ?? one.source]))].map(([source, title]) => h('button', { type: 'button', class: 'remarked', onclick: () => question({ source }) }, title)));

const section = (title, ...content) => h('section', { class: 'block' }, h('h3', {}, title), content);

function relations(detail, at) {
  const intended = current().links.filter((link) => link.modality === 'intended' && [link.from, link.to].includes(detail.id))
    .map((link) => ({ link, direction: link.from === detail.id ? 'out' : 'in', entity: current().nodes.get(link.from === detail.id ? link.to : link.from) }));
  const types = Object.keys(detail.relations).filter(isRelation).sort(byOrder);
  const groups = types.flatMap((type) => ['out', 'in'].map((direction) => [type, direction,
    detail.relations[type].filter((relation) => relation.direction === direction)])).filter(([, , list]) => list.length);
  for (const [key, list] of Map.groupBy(intended, ({ link, direction }) => `${link.type} ${direction}`)) {
    groups.push([...key.split(' '), list]);
  }
  return section(at ? `${t('panel.relations')} (${date(at)})` : t('panel.relations'),
    groups.length ? groups.map(([type, direction, list]) => relationGroup(type, direction, list)) : h('p', { class: 'quiet' }, t(at ? 'panel.norelation' : 'panel.norelation.ever')));
}

function relationGroup(type, direction, list) {
  const sorted = [...list].sort((one, other) => byName(kind(one.entity), kind(other.entity)) || byName(one.entity.name, other.entity.name));
  const rows = sorted.map(row);
  const rest = rows.slice(FEW);
  return h('div', { class: 'relations' },
    h('h4', {}, `${verb(type, direction === 'in')} `, h('span', { class: 'count' }, number(list.length))),
    h('ul', {}, rows.slice(0, rest.length > 2 ? FEW : rows.length)),
    rest.length > 2 && h('details', {}, h('summary', {}, t('panel.more', { n: rest.length })), h('ul', {}, rest)));
}

function row({ entity, link }) {
  const details = [...carried(link), when(link)];
  return h('li', { class: 'relation', 'data-link': link.id },
    h('div', { class: 'relation-line' }, mark(entity, 14),
      h('button', { type: 'button', class: 'entity', onclick: () => go(entity.id) }, entity.name), doubts(link), certaintyBadge(link.certainty)),
    h('div', { class: 'relation-details' }, sequence(details)),
    link.note && h('div', { class: 'relation-details note', lang: foreign(NOTES) }, link.note),
    proof(link));
}

/** An entity on the diagram is selected there; any other becomes the question. */
function go(id) {
  if (current().nodes.has(id)) {
    change({ select: id });
  } else {
    question({ around: id, select: id });
  }
}

function names(list) {
  return list.length > 0 && section(t('panel.names'), h('ul', { class: 'plain' }, list.map((name) => h('li', {},
    h('strong', {}, name.name), ' ', h('span', { class: 'quiet' }, usage(name))))));
}

/** When a name was in use: by its own dates, or else by the sources that have it. */
function usage(name) {
  if (name.since || name.until) {
    return when(name);
  }
  const last = (name.statedOn ?? '').replace(/^after /, '');
  if (!name.firstStatedOn) {
    return '';
  }
  return name.firstStatedOn === last || !last ? t('link.stated', { date: onDate(name.firstStatedOn) })
    : t('link.stated', { date: t('link.between', { since: date(name.firstStatedOn), until: date(last) }) });
}

function figures(list) {
  return list.length > 0 && section(t('panel.figures'), h('dl', { class: 'figures' }, list.flatMap((figure) => [
    h('dt', {}, figure.name ? h('span', { lang: foreign(NOTES) }, figure.name) : metricWord(figure.metric), figure.period && h('span', { class: 'quiet' }, ` (${date(figure.period)})`)),
    h('dd', {}, `${number(figure.value)}${figure.upTo ? ` ${t('panel.upto', { value: number(figure.upTo) })}` : ''} ${unitWord(figure.unit)}`,
      proof(figure)),
  ])));
}

function history(events, id) {
  const told = events.filter((event) => event.what !== 'measured');
  if (!told.length) {
    return null;
  }
  const line = (event) => {
    const link = event.link;
    const other = event.entity?.name ?? '';
    const what = link ? verbBefore(other, link.type, link.to === id) + other : '';
    const word = t(`timeline.${event.what}`);
    return h('li', {}, h('time', {}, date(event.date)), h('span', {}, !link ? word : event.what === 'began' ? what : colon(word, what)));
  };
  const rows = told.map(line);
  return section(t('panel.history'), h('ol', { class: 'history' }, rows.slice(0, 8)),
    rows.length > 8 && h('details', {}, h('summary', {}, t('panel.more', { n: rows.length - 8 })), h('ol', { class: 'history' }, rows.slice(8))));
}

function documents(list) {
  return list.length > 0 && section(t('panel.sources'), h('ul', { class: 'plain' }, list.map((source) => h('li', {},
    h('button', { type: 'button', class: 'source', onclick: () => question({ source: source.id }) }, source.title),
    h('span', { class: 'place' }, [source.published && date(source.published)].filter(Boolean).join(''))))));
}
