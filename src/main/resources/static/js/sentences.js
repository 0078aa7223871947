/** The view in a sentence: what one sees, before one looks. */

import { current, visible } from './network.js';
import { state } from './state.js';
import { h } from './dom.js';
import { byName, labelsWord, t, verb } from './words.js';

const list = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${t('sentence.and')} ${words.at(-1)}`);

/** The sentence of the view, and under it the explanation of each path. */
export function sentence() {
  const { question, nodes } = current();
  const seen = visible(state());
  const name = (id) => nodes.get(id)?.name ?? id;
  switch (question.kind) {
    case 'around': return around(question, seen, name);
    case 'through': return [t('sentence.ght', { n: question.answer.total, name: name(question.origin) })];
    case 'path': return path(question.answer);
    case 'common': return common(question.answer);
    case 'source': return [t('sentence.source', { name: question.answer.source.name, n: seen.nodes.length })];
    case 'interregional': return [t('sentence.interregional', { n: question.number })];
    case 'change': return [changed(question.answer, question.ids), became(name)];
    case 'crossborder': case 'posts': return [t(`sentence.${question.kind}`)];
    default: return [t('sentence.graph', { n: seen.nodes.length })];
  }
}

function around(question, seen, name) {
  const origin = current().nodes.get(question.origin);
  if (origin?.label !== 'Establishment') {
    const others = seen.nodes.filter((node) => node.label === 'Establishment').length;
    return [t(others > 1 ? 'sentence.hub' : 'sentence.other', { name: origin?.name, n: others > 1 ? others : seen.nodes.length - 1 })];
  }
  const hospitals = seen.nodes.filter((node) => node.label === 'Establishment' && node.id !== origin.id).length;
  const forms = Map.groupBy(seen.nodes.filter((node) => ['Groupement', 'Convention', 'Federation', 'Network'].includes(node.label)),
    (node) => (node.label === 'Groupement' ? node.category ?? node.label : node.label));
  const words = [...forms].sort(([, one], [, other]) => other.length - one.length)
    .map(([form, own]) => `${own.length} ${plural(form, own[0].label, own.length)}`);
  return [`${t('sentence.around', { name: name(origin.id), n: hospitals })} ${t('sentence.through', { list: list(words) })}`];
}

/** What the service dates between the law on CHT and the year after the first GHT; never more than that. */
function changed({ from, to, results }, ids) {
  const shown = new Set(ids);
  const number = (what, category) => results.filter((change) => what.includes(change.what) && shown.has(change.entity.id) && (change.other ?? change.entity).category === category
    && (!change.link || change.link.type === 'MEMBER_OF')).length;
  const ends = number(['closed', 'ended'], 'CHT');
  return [t('sentence.change', { from, to, cht: number(['created'], 'CHT'), ght: number(['created'], 'GHT'),
    joined: number(['began'], 'CHT') + number(['began'], 'GHT') }), ends ? t('sentence.change.ends', { n: ends }) : t('sentence.change.noend')].join(' ');
}

/** Each CHT and the GHT in which its members are found afterwards. */
function became(name) {
  const { nodes, links } = current();
  const joined = (form) => links.filter((link) => link.type === 'MEMBER_OF' && nodes.get(link.to)?.category === form);
  const late = Map.groupBy(joined('GHT'), (link) => link.from);
  return [...Map.groupBy(joined('CHT'), (link) => link.to)].map(([cht, members]) => {
    const after = [...new Set(members.flatMap((link) => (late.get(link.from) ?? []).map((other) => name(other.to))))];
    return `${name(cht)} (${members.length}) → ${after.join(', ') || t('sentence.noght')}`;
  }).sort(byName).join(' ; ');
}

function plural(form, label, n) {
  if (form !== label) {
    return form;
  }
  const word = labelsWord(label).toLowerCase();
  return n === 1 ? word.replace(/(x|s)$/, '') : word;
}

function path({ from, to, results, total }) {
  if (!total) {
    return [t('path.none', { from: from.name, to: to.name })];
  }
  const steps = results[0].relationships.length;
  const first = steps === 1 ? t('path.direct', { from: from.name, to: to.name })
    : t('path.found', { from: from.name, to: to.name, steps, n: total });
  const lines = [...new Set(results.map(told))];
  return [first, ...lines.slice(0, 4)];
}

const MEETING = { MEMBER_OF: 'path.both', PARTY_TO: 'path.parties', TAKES_PART_IN: 'path.parts' };

/** « A et B sont membres de H ; B et C … »: two steps through a groupement read as one. */
export function told({ nodes, relationships }) {
  const parts = [];
  for (let i = 0; i < relationships.length; i += 1) {
    const [one, other] = [relationships[i], relationships[i + 1]];
    const [a, hub, b] = [nodes[i], nodes[i + 1], nodes[i + 2]];
    const meet = other && one.to === hub.id && other.to === hub.id && one.type === other.type;
    if (meet && MEETING[one.type]) {
      parts.push(t(MEETING[one.type], { a: a.name, b: b.name, hub: hub.name }));
      i += 1;
    } else {
      parts.push(t('path.step', { a: a.name, verb: verb(one.type, one.to === a.id), b: hub.name }));
    }
  }
  return `${parts.join(t('path.then'))}.`;
}

function common({ entities, results, total }) {
  const names = list(entities.map((entity) => entity.name));
  if (!total) {
    return [t('common.none', { list: names })];
  }
  const shared = results.map((found) => found.shared.name).sort(byName);
  return [t('common.found', { list: names, n: total, shared: list(shared.length > 6 ? [...shared.slice(0, 6), '…'] : shared) })];
}

/** Into the page: the first sentence big, the others below. */
export function tell(element) {
  const [first, ...others] = sentence();
  element.replaceChildren(h('p', { class: 'sentence' }, first), ...others.map((text) => h('p', { class: 'explained' }, text)));
}
