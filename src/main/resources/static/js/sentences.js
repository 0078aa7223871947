/** The view in a sentence. All numbers come from `counts.js`. */

import { apart, compared, hospitals, linksHeld, members, partners, sure, tally } from './counts.js';
import { view } from './view.js';
import { h } from './dom.js';
import { between, byName, categoryWord, date, labelsWord, number, official, ofName, t, throughWord, toName, unbroken, verb } from './words.js';

const LONG = 260;

export const list = (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${t('sentence.and')} ${words.at(-1)}`);

/** The headline, then what explains it. */
export function sentence(seen = view()) {
  if (seen.network.question.kind === 'none') {
    return [t(seen.network.question.read ? 'asked.unread' : 'sentence.nothing')];
  }
  const [headline, ...others] = told(seen);
  const said = seen.network.question.read?.reading?.parameters.asOf?.[0] === seen.state.at;
  const dated = seen.then && !said ? t('sentence.at', { date: date(seen.state.at), text: headline }) : headline;
  return [seen.after ? comparison(seen) : dated, ...(seen.after ? [] : others), notes(seen)].filter(Boolean);
}

function told(seen) {
  const { question } = seen.network;
  const name = (id) => seen.nodes.find((node) => node.id === id)?.name ?? seen.network.nodes.get(id)?.name ?? id;
  const answer = seen.then?.answer ?? question.answer;
  switch (question.kind) {
    case 'around': return [around(seen, name)];
    case 'through': return [through(seen, name)];
    case 'path': return path(answer);
    case 'common': return common(answer);
    case 'area': return [area(seen)];
    case 'search': return [t('sentence.search', { text: seen.state.q, n: question.answer.total })];
    case 'ask': return [t('sentence.ask', { text: question.read.reading.sentence, n: answers(question), certainty: certain(sure(question.answer)) })];
    case 'change': return seen.then ? [holding(seen)] : [changed(question.answer), became(seen, name)];
    default: return [described(seen, question)];
  }
}

/** Views whose number of links is the headline at a date. */
function described(seen, question) {
  const text = {
    source: () => t('sentence.source', { name: question.answer.source.name, n: seen.present.length }),
    interregional: () => t('sentence.interregional', { n: seen.present.filter((node) => node.label === 'Groupement').length }),
    crossborder: () => t('sentence.crossborder'), posts: () => t('sentence.posts'),
  }[question.kind]?.() ?? t('sentence.graph', { n: seen.present.length });
  return seen.then ? `${text} ${holding(seen)}` : text;
}

function holding(seen) {
  const { n, certainties } = linksHeld(seen);
  return n ? t('sentence.links', { n, certainty: certain(certainties) }) : t('time.none');
}

/** « (8 certains, 4 présumés) », at a date only. */
function certain(certainties) {
  const words = certainties.map(([certainty, n]) => `${n} ${t(`sentence.${certainty}`, { n })}`);
  return words.length ? ` (${words.join(', ')})` : '';
}

function around(seen, name) {
  const { origin } = seen.network.question;
  const node = seen.network.nodes.get(origin);
  if (!['Establishment', 'Theme'].includes(node?.label)) {
    const { n, certainties } = members(seen);
    return n ? t('sentence.hub', { name: name(origin), n, certainty: certain(certainties) })
      : t('sentence.other', { name: name(origin), n: seen.present.length - 1 });
  }
  const { n, certainties, forms } = partners(seen);
  const said = { name: name(origin), n, certainty: certain(certainties) };
  const kinds = Map.groupBy(forms, (form) => (form.label === 'Groupement' ? form.category ?? form.label : form.label));
  const words = [...kinds].sort(([, one], [, other]) => other.length - one.length)
    .map(([form, own]) => `${own.length} ${plural(form, own[0].label, own.length)}`);
  if (node.label === 'Theme') {
    return n ? t('sentence.theme', { ...said, through: words.length ? `, ${t('sentence.by', { list: list(words) })}` : '' }) : t('sentence.other', { name: name(origin), n: seen.present.length - 1 });
  }
  return words.length ? t('sentence.around', { ...said, list: list(words) }) : t(n ? 'sentence.with' : 'sentence.alone', said);
}

function area(seen) {
  const { all, answer: { where, within, centre } } = seen.network.question;
  if (within && !centre) {
    return t('sentence.area.nowhere', { name: where.name });
  }
  const { n, ght, ...sectors } = hospitals(seen);
  const place = within ? t('area.around', { km: within, of: ofName(where.name) }) : where.name;
  const kinds = ['public', 'private', 'unsaid'].filter((one) => sectors[one]).map((one) => t(`area.${one}`, { n: sectors[one] }));
  const counted = { place, n, all, kinds: kinds.length > 1 ? ` (${list(kinds)})` : '' };
  const known = n === all ? t('sentence.area', counted) : n ? t('sentence.area.of', counted) : t('sentence.area.none', { place, n: all });
  return [known, ght > 0 && t(n === 1 ? 'sentence.area.its' : 'sentence.area.ght', { n: ght })].filter(Boolean).join(' ');
}

/** How many results the answer to a question in words has, if it is a list. */
const answers = ({ answer, ids }) => answer?.total ?? answer?.results?.length ?? ids.length;

/** The filters of an area or a search, in words. */
function narrowed({ state, network }) {
  const known = (id) => network.nodes.get(id)?.name ?? network.question.answer?.facets?.groupement.find(({ groupement }) => groupement.id === id)?.groupement.name ?? id;
  return [...(state.kind ?? []).map((one) => kindOf(one, network)), state.sector && t(`facet.${state.sector}`), state.group && known(state.group),
    state.other && t('facet.other', { name: known(state.other) })].filter(Boolean).join(', ');
}

/** A category in words: ours, or those of the register. */
function kindOf(category, { nodes, question: { answer } }) {
  const { kind = [], category: found = [] } = answer?.facets ?? {};
  const named = [...nodes.values(), ...kind.map(({ name, ...one }) => ({ ...one, categoryName: name })), ...found.map(({ value, name }) => ({ category: value, categoryName: name }))]
    .find((one) => one.category === category && one.categoryName);
  return categoryWord(category) || (named ? official(named.categoryName) : category);
}

function through(seen, name) {
  const { origin, form } = seen.network.question;
  const { n, certainties } = partners(seen);
  return t('sentence.through', { n, to: toName(name(origin)), form: throughWord(form), certainty: certain(certainties) });
}

/** How certain the links of a comparison are. */
export const certainOf = (links) => certain(tally(links.map(({ certainty }) => certainty)));

/** From one date to the other, also backwards. */
function comparison(seen) {
  const { came, went, renamed, stayed, backwards, from, to } = compared(seen);
  const direction = backwards ? 'back' : 'on';
  const name = seen.network.nodes.get(seen.network.question.origin)?.name;
  const counted = (links) => ({ n: links.length, certainty: certainOf(links) });
  const told = (what, links) => t(`compare.${links.length ? what : `no.${what}`}.${direction}`, counted(links));
  const parts = [told('came', came), told('went', went), t('compare.stayed', counted(stayed)), renamed.length > 0 && t('compare.renamed', { n: renamed.length })].filter(Boolean);
  return `${name ? t('compare.of', { name, between: between(from, to) }) : t('compare.between', { between: between(from, to) })} ${parts.join(', ')}.`;
}

/** What the headline does not count, and what is hidden. */
function notes(seen) {
  const { planned, plannedLinks, deduced, disputed, hidden, removed, unfolded, cut } = apart(seen);
  const { registered, kind } = seen.network.question;
  const by = narrowed(seen);
  return [by && t('note.narrowed', { list: by }), seen.after && seen.held.length > 0 && t('note.compared'), registered > 0 && t('note.registered', { n: registered }), !seen.then && ['around', 'through', 'path', 'common', 'source', 'area'].includes(kind) && t('note.whole'),
    kind !== 'search' && planned + plannedLinks > 0 && t('note.planned', { list: list([['entities', planned], ['links', plannedLinks]].filter(([, n]) => n).map(([what, n]) => t(`note.planned.${what}`, { n }))) }), deduced > 0 && t('note.deduced', { n: deduced }),
    disputed > 0 && t('note.disputed', { n: disputed }),
    hidden.length > 0 && t('note.hidden', { list: hidden.map(([label, n]) => `${labelsWord(label).toLowerCase()} (${number(n)})`).join(', ') }),
    removed > 0 && t('note.removed', { n: removed }), unfolded.length > 0 && t('note.unfolded', { list: list(unfolded) }),
    cut && t('note.cut')].filter(Boolean).join(' ');
}

/** What the sources date between the law on CHT and the year after the first GHT; nothing else. */
const changed = (answer) => [t('sentence.change', answer),
  answer.ended + answer.left ? t('sentence.change.ends', { list: list(['ended', 'left'].filter((what) => answer[what]).map((what) => t(`sentence.change.${what}`, { n: answer[what] }))) })
    : t('sentence.change.noend')].join(' ');

/** Each CHT, and the GHT in which its members are afterwards. */
function became({ network: { nodes, links } }, name) {
  const joined = (form) => links.filter((link) => link.type === 'MEMBER_OF' && nodes.get(link.to)?.category === form);
  const late = Map.groupBy(joined('GHT'), (link) => link.from);
  return [...Map.groupBy(joined('CHT'), (link) => link.to)].map(([cht, members]) => {
    const after = [...new Set(members.flatMap((link) => (late.get(link.from) ?? []).map((other) => name(other.to))))];
    return `${name(cht)} (${members.length}) → ${after.join(', ') || t('sentence.noght')}`;
  }).sort(byName).join(t('path.then'));
}

function plural(form, label, n) {
  if (form !== label) {
    // GHT, GCS are written as they are; « direction commune » has a word
    return form.includes('_') ? categoryWord(form) : form;
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
  const lines = [...new Set(results.map(way))];
  return [first, ...lines.slice(0, 4)];
}

const MEETING = { MEMBER_OF: 'path.both', PARTY_TO: 'path.parties', TAKES_PART_IN: 'path.parts' };

/** « A et B sont membres de H ; B et C … »: two steps through a groupement are one sentence. */
export function way({ nodes, relationships }) {
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

/** No line breaks between a number and what it counts, or before punctuation. */
const tied = (text) => unbroken(text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0'));

/** Puts the headline and the rest into the page; what would take too much space is folded. */
export function tell(element) {
  const [first, ...others] = sentence().map(tied);
  element.replaceChildren(h('h1', { class: 'sentence' }, first), ...others.map((text) => (text.length > LONG
    ? h('details', { class: 'explained' }, h('summary', {}, t('sentence.detail')), h('p', {}, text)) : h('p', { class: 'explained' }, text))));
}
