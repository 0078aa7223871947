/** The view in a sentence: what one sees, before one looks. */

import { current, visible } from './network.js';
import { state } from './state.js';
import { h } from './dom.js';
import { byName, date, labelsWord, t, verb } from './words.js';

const list = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${t('sentence.and')} ${words.at(-1)}`);

const BELONGING = ['MEMBER_OF', 'PARTY_TO', 'TAKES_PART_IN'];
const IDENTITY = ['PART_OF', 'LOCATED_IN', 'POSSIBLY_SAME_AS', 'SUCCEEDS'];

/** What is told now, as of a date where there is one. */
let then = null;

/** The sentence of the view, and under it the explanation of each path. */
export function sentence() {
  const { question, nodes } = current();
  const seen = visible(state());
  const name = (id) => nodes.get(id)?.name ?? id;
  switch (question.kind) {
    case 'around': return then ? [t('sentence.at', { date: date(then.date), text: around(question, held(seen, question.origin), (id) => then.names.get(id) ?? name(id)) })]
      : [around(question, seen, name)];
    case 'through': return [t('sentence.ght', { n: question.answer.total, name: name(question.origin) })];
    case 'path': return path(question.answer);
    case 'common': return common(question.answer);
    case 'source': return [t('sentence.source', { name: question.answer.source.name, n: seen.nodes.length })];
    case 'interregional': return [t('sentence.interregional', { n: question.number })];
    case 'change': return [changed(question.answer), became(name)];
    case 'crossborder': case 'posts': return [t(`sentence.${question.kind}`)];
    default: return [t('sentence.graph', { n: seen.nodes.length })];
  }
}

function around(question, seen, name) {
  const origin = current().nodes.get(question.origin);
  const tied = (types) => new Set(seen.links.filter((link) => types(link.type)).flatMap((link) => [link.from, link.to]));
  const establishments = seen.nodes.filter((node) => node.label === 'Establishment' && node.id !== question.origin);
  if (origin?.label !== 'Establishment') {
    const belonging = seen.links.filter((link) => link.to === question.origin && BELONGING.includes(link.type)).map((link) => link.from);
    const n = establishments.filter((node) => belonging.includes(node.id)).length;
    return t(n > 1 ? 'sentence.hub' : 'sentence.other', { name: name(question.origin), n: n > 1 ? n : seen.nodes.length - 1 });
  }
  // to be a part of it, or to be near, is no cooperation
  const working = tied((type) => !IDENTITY.includes(type));
  const hospitals = establishments.filter((node) => working.has(node.id)).length;
  const forms = Map.groupBy(seen.nodes.filter((node) => ['Groupement', 'Convention', 'Federation', 'Network'].includes(node.label)),
    (node) => (node.label === 'Groupement' ? node.category ?? node.label : node.label));
  const words = [...forms].sort(([, one], [, other]) => other.length - one.length)
    .map(([form, own]) => `${own.length} ${plural(form, own[0].label, own.length)}`);
  const said = { name: name(origin.id), n: hospitals };
  if (!words.length) {
    return t(hospitals ? 'sentence.with' : 'sentence.alone', said);
  }
  return `${t('sentence.around', said)} ${t('sentence.through', { list: list(words) })}`;
}

/** Of what is in sight, what hangs together with the origin by links that may hold at the date. */
function held({ nodes, links }, origin) {
  const holding = links.filter((link) => then.certainty.has(link.id));
  const reached = new Set([origin]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    holding.filter((link) => reached.has(link.from) || reached.has(link.to))
      .forEach((link) => reached.add(link.from).add(link.to));
  }
  return { nodes: nodes.filter((node) => reached.has(node.id)), links: holding };
}

/** What the sources date between the law on CHT and the year after the first GHT; never more than that. */
const changed = (answer) => [t('sentence.change', answer),
  answer.ends ? t('sentence.change.ends', { n: answer.ends }) : t('sentence.change.noend')].join(' ');

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
export function tell(element, asOf = null) {
  then = asOf;
  const [first, ...others] = sentence();
  element.replaceChildren(h('p', { class: 'sentence' }, first), ...others.map((text) => h('p', { class: 'explained' }, text)));
}
