/** The entities and links that answer a question: loaded by id, and which of them hold at a date. */

import { ask, inTurns, path } from './api.js';
import { neighbours, resolve } from './questions.js';
import { questionKey } from './state.js';
import { kindsReady } from './words.js';

/** The ids were chosen, so planned entities are shown too, drawn as planned. */
const STATUS = ['planned', 'active', 'ended'];
const MOST = 5000;

export const EMPTY = { key: '', nodes: new Map(), links: [], question: { kind: 'none', ids: [], hidden: [] }, truncated: false, revision: '', dates: new Map() };

let early = null;

/** Asks before the page is built, so that the service answers while the libraries are loaded. */
export function begin(state) {
  early = { key: questionKey(state), answer: load(state) };
  // the code that waits for it reports a failure
  early.answer.catch(() => {});
}

/** The early answer, once and if the question is still the same; otherwise it is asked now. */
export function begun(state, signal) {
  const first = early;
  early = null;
  return first?.key === questionKey(state) ? first.answer : load(state, signal);
}

/** Loads the data for a state. */
async function load(state, signal) {
  const [question] = await Promise.all([resolve(state, signal), kindsReady()]);
  const base = new Set(question.ids);
  const more = await inTurns(state.more ?? [], (id) => neighbours(id, signal));
  const ids = [...new Set([...question.ids, ...(state.more ?? []), ...more.flat()])].filter((id) => !state.less?.includes(id));
  const request = { id: ids, type: more.length ? [] : question.types ?? [], status: STATUS };
  const graph = ids.length ? await ask('/graph', { ...request, limit: MOST }, signal) : { nodes: [], relationships: [] };
  const meant = (link) => !question.only || question.only.has(link.id) || !base.has(link.from) || !base.has(link.to);
  return {
    key: questionKey(state), nodes: new Map(graph.nodes.map((node) => [node.id, node])), links: [...graph.relationships.filter(meant), ...question.intended ?? []], question, request,
    truncated: Boolean(graph.truncated || question.truncated), revision: graph.revision ?? '', base, dates: new Map(),
  };
}

/** As of a date: certainty of each link that can hold then, names of the time, and the service's answer to the question. */
export async function asOf(network, date, signal) {
  if (!network.dates.has(date)) {
    const [graph, answer] = await Promise.all([
      network.nodes.size ? ask('/graph', { ...network.request, limit: MOST, asOf: date }, signal) : { nodes: [], relationships: [] },
      network.question.ask?.(date, signal)]);
    network.dates.set(date, {
      date, answer,
      certainty: new Map(graph.relationships.map((link) => [link.id, link.certainty])),
      names: new Map(graph.nodes.map((node) => [node.id, node.name])),
    });
  }
  return network.dates.get(date);
}

/** How many beds or stays the hospitals have, if a source says so; asked once. */
export async function figures(network, name, signal) {
  network.figures ??= known(network) ?? await inTurns(portions(network), (id) => ask('/hospitals', { id, limit: PORTION }, signal))
    .then((answers) => answers.flatMap((answer) => answer.results));
  return new Map(network.figures.filter((one) => one[name]).map((one) => [one.id, one[name]]));
}

const PORTION = 500;

/** The hospitals of an area already have these numbers. */
const known = ({ question }) => (question.kind === 'area' ? question.answer.results : null);

function portions({ nodes }) {
  const hospitals = [...nodes.values()].filter((node) => node.label === 'Establishment').map((node) => node.id);
  return Array.from({ length: Math.ceil(hospitals.length / PORTION) }, (_, i) => hospitals.slice(i * PORTION, (i + 1) * PORTION));
}

/** The address of a file with what is on the screen. */
export function exported({ network, nodes, state }, format) {
  const { question } = network;
  const seen = nodes.map((node) => node.id);
  const whole = question.exported && seen.length === network.nodes.size && !state.more?.length;
  const { resource, parameters } = whole ? question.exported
    : { resource: '/graph', parameters: { id: seen, type: network.request?.type ?? [], status: STATUS } };
  return path(resource, { ...parameters, asOf: state.at, format });
}

/** The first and last year about which the links say something. */
export function years(links) {
  const found = links.flatMap((link) => [link.since, link.until, link.period, link.statedOn])
    .filter(Boolean).flatMap((text) => text.match(/\d{4}/g)).map(Number);
  return found.length ? [Math.min(...found), Math.max(...found, new Date().getFullYear())] : null;
}
