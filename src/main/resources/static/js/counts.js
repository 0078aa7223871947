/** The numbers of a view. Each number is counted here once, wherever it is shown. */

import { kind } from './palette.js';

const IDENTITY = ['PART_OF', 'LOCATED_IN', 'COVERS', 'POSSIBLY_SAME_AS', 'SUCCEEDS'];
const BELONGING = ['MEMBER_OF', 'PARTY_TO', 'TAKES_PART_IN'];
/** A theme within another is the order of themes, and not a line of a diagram. */
const WITHIN = 'BROADER';
const FORMS = ['Groupement', 'Convention', 'Federation', 'Network'];
const CERTAINTIES = ['certain', 'presumed', 'possible'];

/** The better of two certainties; there is none without a date. */
const better = (one, other) => (CERTAINTIES.indexOf(one) < CERTAINTIES.indexOf(other) && one ? one : other ?? one);

/** The partners of the hospital in the middle according to the service, by paths that are completely visible; and what links them. */
export function partners({ state, network, nodes, then, links }) {
  const middle = network.question.origin;
  const seen = new Map(nodes.map((node) => [node.id, node]));
  const meant = new Set(links.map((link) => link.id));
  const found = new Map();
  const forms = new Map();
  const through = (id) => {
    const node = seen.get(id);
    if (node && FORMS.includes(node.label)) {
      forms.set(id, node);
    }
  };
  for (const { establishment, paths } of (then?.answer ?? network.question.answer)?.results ?? []) {
    for (const way of paths.filter(({ nodes: ids, relationships }) => ids.every(({ id }) => seen.has(id)) && relationships.every(({ id, type }) => meant.has(id) || type === WITHIN))) {
      found.set(establishment.id, better(way.certainty, found.get(establishment.id)));
      way.nodes.forEach(({ id }) => through(id));
    }
  }
  // being a part of it, or near it, is not cooperation
  for (const link of state.through ? [] : links.filter((one) => countable(one, then) && !IDENTITY.includes(one.type) && [one.from, one.to].includes(middle))) {
    const other = link.from === middle ? link.to : link.from;
    if (seen.get(other)?.label === 'Establishment') {
      found.set(other, better(link.certainty, found.get(other)));
    }
    through(other);
  }
  return { n: found.size, ids: [...found.keys()], certainties: tally([...found.values()]), forms: [...forms.values()] };
}

/** How certain the results of an answer are, if all of them are listed. */
export const sure = (answer) => tally(answer?.total === answer?.results?.length ? (answer?.results ?? []).map(({ certainty }) => certainty) : []);

/** The members of the groupement, convention or network in the middle. */
export function members({ network, nodes, links, then }) {
  const middle = network.question.origin;
  const establishments = new Set(nodes.filter((node) => node.label === 'Establishment').map((node) => node.id));
  const found = new Map();
  links.filter((link) => link.to === middle && BELONGING.includes(link.type) && countable(link, then) && establishments.has(link.from))
    .forEach((link) => found.set(link.from, better(link.certainty, found.get(link.from))));
  return { n: found.size, ids: [...found.keys()], certainties: tally([...found.values()]) };
}

/** The visible hospitals of an area: how many are public and private, and how many belong to a GHT. */
export function hospitals({ network, nodes, links, then }) {
  const seen = new Set(nodes.map((node) => node.id));
  const own = network.question.answer.results.filter(({ id }) => seen.has(id));
  const ght = new Set(nodes.filter((node) => node.category === 'GHT').map((node) => node.id));
  const joined = new Set(links.filter((link) => link.type === 'MEMBER_OF' && ght.has(link.to) && countable(link, then)).map((link) => link.from));
  const of = (sector) => own.filter((one) => one.sector === sector).length;
  return { n: own.length, public: of('public'), private: of('private'), unsaid: of(undefined) + of(null), ght: own.filter(({ id }) => joined.has(id)).length };
}

/** Intentions do not count; of two dates, the first one counts. */
const countable = (link, then) => !isPlanned(link) && (!then || then.certainty.has(link.id));

export const isPlanned = (link) => link.status === 'planned' || ['intended', 'planned'].includes(link.modality);

/** All visible links that may hold at the date, by certainty. */
export const linksHeld = ({ links, then }) => {
  const held = links.filter((link) => countable(link, then));
  return { n: held.length, certainties: tally(held.map((link) => link.certainty)) };
};

export const tally = (values) => CERTAINTIES.map((certainty) => [certainty, values.filter((value) => value === certainty).length]).filter(([, n]) => n);

/** What is visible but not counted, and what is hidden. */
export function apart({ nodes, links, network, outOfSight, state, then }) {
  const there = links.filter((link) => !then || then.certainty.has(link.id));
  return {
    planned: nodes.filter((node) => node.present && node.status === 'planned').length,
    plannedLinks: there.filter(isPlanned).length,
    deduced: there.filter((link) => link.deduced).length,
    disputed: there.filter((link) => link.disputed?.length).length,
    hidden: [...Map.groupBy(outOfSight, (node) => node.label)].map(([label, own]) => [label, own.length]),
    removed: state.less?.length ?? 0,
    unfolded: (state.more ?? []).map((id) => network.nodes.get(id)?.name ?? id),
    cut: network.truncated,
  };
}

/** For how many visible hospitals the figure is known that is wanted as their size. */
export function sized({ present, known }) {
  const hospitals = present.filter((node) => node.label === 'Establishment');
  return { n: hospitals.filter((node) => known?.has(node.id)).length, all: hospitals.length };
}

/** A figure is only the size if it is known for more than half of them; otherwise, nearly all would be equally small. */
export function isSized(seen) {
  const { n, all } = sized(seen);
  return n * 2 > all;
}

/** The kinds in the legend, each with its number at the date. */
export function kinds({ network, nodes, outOfSight, hidden }) {
  const own = new Map([...Map.groupBy(network.nodes.values(), kind)].map(([key, all]) => {
    const [node] = all;
    return [key, { key, node, label: node.label, category: node.category, n: 0, ever: all.length }];
  }));
  [...nodes.filter((node) => node.present), ...outOfSight].forEach((node) => { own.get(kind(node)).n += 1; });
  return [...own.values()].map((entry) => ({ ...entry, shown: !hidden.includes(entry.key) && !hidden.includes(entry.label) }));
}

/** The lesser of two certainties. */
const lesser = (one, other) => (CERTAINTIES.indexOf(one) > CERTAINTIES.indexOf(other) ? one : other);

/**
 * Between two dates: what came, went or stayed, and which names changed. A link is as certain as on the date on which it holds; if it holds on
 * both, as on the date on which it is less certain.
 */
export function compared({ links, nodes, network, then, after }) {
  const only = ({ id }, one, other) => one.certainty.has(id) && !other.certainty.has(id);
  const [before, now] = [then, after].map(({ certainty }) => ({ id }) => certainty.get(id));
  const came = links.filter((link) => only(link, after, then)).map((link) => ({ ...link, certainty: now(link) }));
  const went = links.filter((link) => only(link, then, after)).map((link) => ({ ...link, certainty: before(link) }));
  const stayed = links.filter(({ id }) => then.certainty.has(id) && after.certainty.has(id))
    .map((link) => ({ ...link, certainty: lesser(before(link), now(link)) }));
  const renamed = nodes.map((node) => ({ node, before: then.names.get(node.id), now: after.names.get(node.id) }))
    .filter(({ before, now }) => before && now && before !== now);
  return { from: then.date, to: after.date, backwards: then.date > after.date, came, went, renamed, stayed, nodes: network.nodes };
}
