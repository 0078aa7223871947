/**
 * From a question to the entities that answer it. A view is always a set of ids, so that one request (`/graph?id=…`) gives the same view at
 * any date and in any format.
 */

import { ask, inTurns } from './api.js';
import { area, search } from './areas.js';
import { answered } from './asked.js';
import { inWords } from './state.js';

const COOPERATION = ['MEMBER_OF', 'PARTY_TO', 'CONCERNS', 'ESTABLISHES', 'TAKES_PART_IN', 'CARRIED_BY', 'SUPPORTS', 'SUCCEEDS'];
const CONTEXT = ['Institution', 'Theme', 'Territory', 'Software'];
const MOST_GROUPS = 40;

/** The questions that people have, in the order of the page. */
export const PRESETS = [
  { key: 'start.around', ask: { view: 'chu-lille' } },
  { key: 'start.ght', ask: { around: 'chu-lille', through: 'GHT' } },
  { key: 'start.interregional', ask: { view: 'interregional' } },
  { key: 'start.crossborder', ask: { view: 'crossborder' } },
  { key: 'start.posts', ask: { view: 'posts' } },
  { key: 'start.change', ask: { view: 'change' } },
];

export const isPreset = (preset, state) => Object.entries(preset.ask)
  .every(([name, value]) => state[name] === value) && preset.ask.through === state.through;

/**
 * Answers a question.
 * @returns {Promise<{ids: string[], origin?: string, types?: string[], only?: Set<string>, hidden?: string[], answer?: object,
 *   kind: string, exported?: {resource: string, parameters: object}}>} `only`: the links that are meant, if not all links between the entities; `intended`: those that are only planned
 * are; `hidden`: kinds that are hidden at first; `exported`: the request that gives the same as a file; `ask`: the
 *   service's answer as of a date
 */
export function resolve(state, signal) {
  if (state.wrong?.some((one) => one.whole)) {
    return Promise.resolve({ kind: 'none', ids: [], hidden: [] });
  }
  if (state.path?.length === 2) {
    return paths(state, signal);
  }
  if (state.common?.length > 1) {
    return common(state, signal);
  }
  if (state.source) {
    return source(state.source, signal);
  }
  if (inWords(state)) {
    return answered(state.ask, signal);
  }
  if (state.q) {
    return search(state, signal);
  }
  if (state.near) {
    return area(state, signal);
  }
  if (state.around && state.through) {
    return through(state.around, state.through, signal);
  }
  if (state.around) {
    return around(state, signal);
  }
  const views = { interregional, crossborder, posts, change };
  return (views[state.view] ?? ((given) => around({ around: 'chu-lille' }, given)))(signal);
}

/** What unfolding an entity adds. */
export async function neighbours(id, signal) {
  const graph = await ask(`/entities/${id}/neighbourhood`, { depth: 1, limit: 300 }, signal);
  return graph.nodes.map((node) => node.id);
}

const ids = (nodes) => [...new Set(nodes.map((node) => node.id))];

async function around(state, signal) {
  const id = state.around;
  // both at once, although only hospitals need the second: most questions are about
  // hospitals
  const links = ask(`/entities/${id}/links`, {}, signal);
  links.catch(() => {});
  const near = await ask(`/entities/${id}/neighbourhood`, { depth: 1, limit: 500 }, signal);
  const { nodes: [origin], truncated } = near;
  if (origin.label === 'Territory') {
    return area(state, signal);
  }
  const theme = origin.label === 'Theme';
  if (origin.label !== 'Establishment' && !theme) {
    const few = near.nodes.filter((node) => CONTEXT.includes(node.label)).length < 8;
    return { kind: 'around', origin: id, ids: ids(near.nodes), truncated, hidden: few ? [] : CONTEXT.filter((label) => label !== origin.label) };
  }
  // members of the same groupements, besides the groupements themselves; for a theme, those
  // who work on it through a groupement
  const linked = await links;
  const others = linked.results.flatMap((found) => found.paths.flatMap((way) => way.nodes));
  return {
    kind: 'around', origin: id, ids: ids([...withoutSites(near), ...others]), answer: linked, truncated: truncated || linked.truncated,
    hidden: theme ? CONTEXT.filter((label) => label !== 'Theme') : ['Initiative', ...CONTEXT], ask: (date, later) => ask(`/entities/${id}/links`, { asOf: date }, later),
  };
}

/** A hospital's own sites are not its partners: if it has partners, the sites appear when it is unfolded. */
function withoutSites({ nodes, relationships }) {
  const [origin] = nodes;
  const ties = (node) => relationships.filter((link) => [link.from, link.to].includes(node.id) && [link.from, link.to].includes(origin.id));
  const site = (node) => node.level === 'SITE' && ties(node).length && ties(node).every((link) => link.type === 'PART_OF');
  const others = nodes.filter((node) => !site(node));
  return others.some((node) => node !== origin && !CONTEXT.includes(node.label)) ? others : nodes;
}

async function through(id, form, signal) {
  const answer = await ask(`/entities/${id}/links`, { through: form }, signal);
  const ways = answer.results.flatMap((found) => found.paths);
  return {
    kind: 'through', form, origin: id, answer, truncated: answer.truncated, ask: (date, later) => ask(`/entities/${id}/links`, { through: form, asOf: date }, later), ids: [...new Set([id, ...ids(ways.flatMap((way) => way.nodes))])], hidden: [],
    only: new Set(ways.flatMap((way) => way.relationships.map((link) => link.id))),
    exported: { resource: `/entities/${id}/links`, parameters: { through: form } },
  };
}

/** Also as of the dates, because another path may be the shortest then. */
async function paths({ path: [from, to], at, to: later }, signal) {
  const asked = (date, other = signal) => ask('/paths', { from, to, asOf: date }, other);
  const answers = await inTurns([undefined, ...[at, later].filter(Boolean)], (date) => asked(date));
  const ways = answers.flatMap((answer) => answer.results);
  return {
    kind: 'path', answer: answers[0], hidden: [], ids: [...new Set([from, to, ...ids(ways.flatMap((way) => way.nodes))])],
    only: new Set(ways.flatMap((way) => way.relationships.map((link) => link.id))), ask: asked,
    exported: { resource: '/paths', parameters: { from, to } },
  };
}

async function common({ common: asked }, signal) {
  const answer = await ask('/common', { id: asked }, signal);
  return {
    kind: 'common', answer, hidden: [], ids: [...asked, ...answer.results.map((found) => found.shared.id)],
    ask: (date, later) => ask('/common', { id: asked, asOf: date }, later), exported: { resource: '/common', parameters: { id: asked } },
  };
}

async function source(id, signal) {
  const answer = await ask(`/sources/${id}`, {}, signal);
  const facts = answer.facts.filter((fact) => !['Name', 'Figure', 'Source'].includes(fact.to.label));
  return {
    kind: 'source', answer, truncated: answer.truncated, ids: ids(facts.flatMap((fact) => [fact.from, fact.to])), hidden: ['Theme', 'Territory', 'Software'],
    // statements belong to facts, and the diagram shows facts
    only: new Set(facts.map((fact) => fact.link.fact ?? fact.link.id)),
    // what is only intended makes no fact, but the document says it
    intended: facts.filter(({ link }) => link.modality === 'intended').map(({ link }) => ({ ...link, status: 'planned' })),
  };
}

/** Groups with at least three university hospitals, with all their members. */
async function interregional(signal) {
  const graph = await ask('/graph', { category: ['GCS', 'CHU', 'CHR'], type: 'MEMBER_OF' }, signal);
  const members = count(graph.relationships.map((link) => link.to));
  const groups = graph.nodes.filter((node) => node.label === 'Groupement' && members.get(node.id) > 2).slice(0, MOST_GROUPS);
  const whole = await inTurns(groups, (group) => ask(`/entities/${group.id}/neighbourhood`,
    { type: 'MEMBER_OF', label: 'Establishment' }, signal));
  return { kind: 'interregional', ids: ids(whole.flatMap((part) => part.nodes)), types: ['MEMBER_OF'], hidden: [], number: groups.length };
}

async function crossborder(signal) {
  const graph = await ask('/graph', { category: ['CROSS_BORDER', 'CROSS_BORDER_ZONE', 'FOREIGN'] }, signal);
  const whole = await inTurns(graph.nodes.slice(0, MOST_GROUPS), (node) => ask(`/entities/${node.id}/neighbourhood`,
    { depth: node.label === 'Establishment' ? 2 : 1, type: COOPERATION, limit: 60 }, signal));
  const links = whole.flatMap((part) => part.relationships);
  // the second step only from foreign entities, not everything that a large hospital does
  const near = new Set(graph.nodes.map((node) => node.id));
  const nodes = whole.flatMap((part) => part.nodes);
  const agreements = new Set(nodes.filter((node) => ['Convention', 'Network', 'Initiative'].includes(node.label)
    && links.some((link) => [link.from, link.to].includes(node.id) && (near.has(link.from) || near.has(link.to)))).map((node) => node.id));
  const kept = nodes.filter((node) => near.has(node.id) || agreements.has(node.id)
    || links.some((link) => (link.from === node.id && (agreements.has(link.to) || near.has(link.to)))
      || (link.to === node.id && (agreements.has(link.from) || near.has(link.from)))));
  return { kind: 'crossborder', ids: ids(kept), types: COOPERATION, hidden: ['Theme', 'Territory'] };
}

async function posts(signal) {
  const graph = await ask('/graph', { type: 'SHARES_STAFF_WITH' }, signal);
  return { kind: 'posts', ids: ids(graph.nodes), types: ['SHARES_STAFF_WITH'], hidden: [] };
}

/** The CHT and their members, and the GHT with these members; how many of them are dated between these years. */
async function change(signal) {
  const graph = await ask('/graph', { label: ['Groupement', 'Establishment'], type: ['MEMBER_OF', 'SUCCEEDS'], limit: 5000 }, signal);
  const category = new Map(graph.nodes.map((node) => [node.id, node.category]));
  const member = (link, form) => link.type === 'MEMBER_OF' && category.get(link.to) === form;
  const early = graph.relationships.filter((link) => member(link, 'CHT'));
  const hospitals = new Set(early.map((link) => link.from));
  const late = graph.relationships.filter((link) => member(link, 'GHT') && hospitals.has(link.from));
  const successors = new Set(late.map((link) => link.to));
  const joined = graph.relationships.filter((link) => successors.has(link.to) && link.type === 'MEMBER_OF');
  const links = [...new Set([...early, ...joined])];
  const shown = new Set(links.flatMap((link) => [link.from, link.to]));
  const [from, to] = [2009, 2017];
  const within = (date) => /^\d{4}(-\d\d){0,2}$/.test(date ?? '') && date.slice(0, 4) >= from && date.slice(0, 4) <= to;
  const groups = (form, dated) => graph.nodes.filter((node) => shown.has(node.id) && node.category === form && within(dated(node))).length;
  return {
    kind: 'change', types: ['MEMBER_OF', 'SUCCEEDS'], hidden: [], ids: [...shown], answer: { from, to,
      cht: groups('CHT', (node) => node.created), ght: groups('GHT', (node) => node.created),
      joined: links.filter((link) => within(link.since)).length,
      ended: groups('CHT', (node) => node.ended), left: early.filter((link) => within(link.until)).length },
  };
}

/** How often each value occurs. */
export function count(values) {
  const counts = new Map();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return counts;
}
