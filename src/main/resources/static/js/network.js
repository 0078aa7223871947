/** The entities and links of the view: loaded by id, filtered by the legend, as of a date. */

import { ask, inTurns, path } from './api.js';
import { kind } from './palette.js';
import { neighbours, resolve } from './questions.js';
import { questionKey } from './state.js';

/** Ids were chosen, so whoever is planned may be seen, drawn as planned. */
const STATUS = ['planned', 'active', 'ended'];

const EMPTY = { nodes: new Map(), links: [], question: { kind: 'none', ids: [], hidden: [] }, truncated: false, revision: '' };

let network = EMPTY;
let dates = new Map();

export const current = () => network;

let early = null;

/** Asks before the page is put together: the service answers while the libraries are still read. */
export function begin(state) {
  early = { key: questionKey(state), answer: load(state) };
  // who waits for it tells what went wrong
  early.answer.catch(() => {});
}

/** What was asked early, the first time and if it is still what is meant; else it is asked now. */
export function begun(state, signal) {
  const first = early;
  early = null;
  return first?.key === questionKey(state) ? first.answer : load(state, signal);
}

/** Loads what a state asks for. */
async function load(state, signal) {
  const question = await resolve(state, signal);
  const base = new Set(question.ids);
  const more = await inTurns(state.more ?? [], (id) => neighbours(id, signal));
  const ids = [...new Set([...question.ids, ...(state.more ?? []), ...more.flat()])].filter((id) => !state.less?.includes(id));
  const request = { id: ids, type: more.length ? [] : question.types ?? [], status: STATUS };
  const graph = ids.length ? await ask('/graph', { ...request, limit: 5000 }, signal) : { nodes: [], relationships: [] };
  const meant = (link) => !question.only || question.only.has(link.id) || !base.has(link.from) || !base.has(link.to);
  dates = new Map();
  network = {
    nodes: new Map(graph.nodes.map((node) => [node.id, node])), links: graph.relationships.filter(meant), question, request,
    truncated: Boolean(graph.truncated || question.truncated), revision: graph.revision ?? '', unfolded: new Set(state.more ?? []),
  };
  return network;
}

/** Certainty of each link and names as of a date; a link that cannot hold then is not in it. */
export async function at(date, signal) {
  if (!dates.has(date)) {
    const graph = await ask('/graph', { ...network.request, limit: 5000, asOf: date }, signal);
    dates.set(date, {
      date,
      certainty: new Map(graph.relationships.map((link) => [link.id, link.certainty])),
      names: new Map(graph.nodes.map((node) => [node.id, node.name])),
    });
  }
  return dates.get(date);
}

/** Kinds out of sight: as chosen by the reader, else as the question has it. */
export const hiddenKinds = (state) => state.hide ?? network.question.hidden;

export const isHidden = (node, hidden) => hidden.includes(node.label) || hidden.includes(kind(node));

/** What is in sight: nodes of shown kinds, links between them, nobody who is left alone by hiding others. */
export function visible(state) {
  const hidden = hiddenKinds(state);
  const { origin } = network.question;
  const shown = new Map([...network.nodes].filter(([id, node]) => id === origin || !isHidden(node, hidden)));
  const links = network.links.filter((link) => shown.has(link.from) && shown.has(link.to));
  const tied = new Set(links.flatMap((link) => [link.from, link.to]));
  const asked = new Set([origin, state.select, ...(state.path ?? []), ...(state.common ?? [])]);
  const lonely = new Set(network.links.flatMap((link) => [link.from, link.to]));
  const nodes = [...shown.values()].filter((node) => tied.has(node.id) || asked.has(node.id) || !lonely.has(node.id));
  return { nodes, links };
}

/** The address that gives what is on screen as a file. */
export function exported(state, format) {
  const { question, nodes } = network;
  const seen = visible(state).nodes.map((node) => node.id);
  const whole = question.exported && seen.length === nodes.size && !state.more?.length;
  const { resource, parameters } = whole ? question.exported
    : { resource: '/graph', parameters: { id: seen, type: network.request?.type ?? [], status: STATUS } };
  return path(resource, { ...parameters, asOf: state.at, format });
}

/** First and last year of which the links in sight say something. */
export function years(links) {
  const found = links.flatMap((link) => [link.since, link.until, link.period, link.statedOn])
    .filter(Boolean).flatMap((text) => text.match(/\d{4}/g)).map(Number);
  return found.length ? [Math.min(...found), Math.max(...found, new Date().getFullYear())] : null;
}
