/**
 * The view: the question, what is visible, and the date. Headline, legend, diagram, map, table, picture and print are all made from this one
 * model. A new view replaces the old one only when it is complete, so what is on the screen always belongs together.
 */

import { isSized } from './counts.js';
import { asOf, begun, EMPTY, figures } from './network.js';
import { kind } from './palette.js';
import { origin, questionKey } from './state.js';

const NOTHING = { state: {}, network: EMPTY, hidden: [], nodes: [], links: [], present: [], held: [], then: null, after: null, outOfSight: [], known: null, sizes: null };

let shown = NOTHING;

export const view = () => shown;
export const current = () => shown.network;
export const isShown = () => shown !== NOTHING;

/** Prepares the view of a state; it is shown by `put`. */
export async function look(state, signal) {
  const network = shown.network.key === questionKey(state) ? shown.network : await begun(state, signal);
  return dated(network, state, signal);
}

/** The part of a view that depends on dates. */
export async function dated(network, state, signal) {
  const [then, after, known] = await Promise.all([...[state.at, state.to].map((date) => (date ? asOf(network, date, signal) : null)),
    state.size ? figures(network, state.size, signal) : null]);
  const seen = { ...made(network, state, then, after), known };
  return { ...seen, sizes: isSized(seen) ? known : null };
}

export function put(view) {
  const before = shown;
  shown = view;
  return before;
}

function made(network, state, then, after) {
  const hidden = state.hide ?? network.question.hidden;
  const certainty = (link) => (then ? then.certainty.get(link.id) ?? null : undefined);
  const all = network.links.map((link) => ({ ...link, certainty: certainty(link), held: holds(link, then, after) }));
  const named = [...network.nodes.values()].map((node) => ({ ...node, today: node.name, name: then?.names.get(node.id) ?? node.name }));
  const { nodes, links } = inSight(network, state, hidden, named, all);
  const held = links.filter((link) => link.held);
  // a hospital of an area is shown, whatever it belongs to
  const listed = ['area', 'search'].includes(network.question.kind) ? network.question.answer.results.map(({ id }) => id) : [];
  const asked = new Set([origin(state), ...(state.path ?? []), ...(state.common ?? []), ...listed]);
  const tied = ends(held);
  const present = then ? nodes.filter((node) => tied.has(node.id) || asked.has(node.id)) : nodes;
  const here = new Set(present.map((node) => node.id));
  nodes.forEach((node) => { node.present = here.has(node.id); });
  const known = ends(all.filter((link) => link.held));
  const outOfSight = named.filter((node) => isHidden(node, hidden) && node.id !== network.question.origin && (!then || known.has(node.id)));
  return { state, network, hidden, then, after, nodes, links, held, present, outOfSight };
}

/** With two dates, shows what holds at either. */
const holds = (link, then, after) => !then || then.certainty.has(link.id) || Boolean(after?.certainty.has(link.id));

const ends = (links) => new Set(links.flatMap((link) => [link.from, link.to]));

export const isHidden = (node, hidden) => hidden.includes(node.label) || hidden.includes(kind(node));

/** Nodes of visible kinds and the links between them, without nodes left alone because others are hidden. */
function inSight(network, state, hidden, named, all) {
  const middle = network.question.origin;
  const shownNodes = new Map(named.filter((node) => node.id === middle || !isHidden(node, hidden)).map((node) => [node.id, node]));
  const links = all.filter((link) => shownNodes.has(link.from) && shownNodes.has(link.to));
  const tied = ends(links);
  const asked = new Set([middle, state.select, ...(state.path ?? []), ...(state.common ?? [])]);
  const everTied = ends(all);
  return { nodes: [...shownNodes.values()].filter((node) => tied.has(node.id) || asked.has(node.id) || !everTied.has(node.id)), links };
}
