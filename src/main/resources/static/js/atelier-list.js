/** The proposals, each with the words behind it, to accept, change or reject. Arrow keys go from one to the next. */

import { announce, byId, h, icon, replace } from './dom.js';
import { mark } from './marks.js';
import { all, current, decide, entity, item, words, write } from './atelier-model.js';
import { newcomers, showNewcomers, tellNewcomers } from './atelier-newcomers.js';
import { editor } from './atelier-open.js';
import { colon, foreign, fromDate, number, roleWord, t, unitWord, untilDate, verbBefore } from './words.js';

const LONG = 320;
const SECTIONS = ['fact', 'life', 'figure', 'theme'];

let told = new Map();
let looked = null;
let fresh = null;
let handlers = {};

/** Draws the list. `looksAt` is called with what has the focus, `edits` with what is to be changed. */
export function show(container, given) {
  handlers = given;
  if (current().yaml !== undefined) {
    replace(container, h('p', { class: 'quiet small' }, t('atelier.yaml.why')), editor(current(), { written: write, looksAt: handlers.lights }));
    return;
  }
  fresh = newcomers({ dates: handlers.dates });
  replace(container, fresh, h('div', { id: 'proposals' }));
  container.onkeydown = keys;
  showProposals();
}

/** Draws the proposals again; the chips above, in which the reader may work, stay as they are. */
export function showProposals() {
  const place = byId('proposals');
  const card = place.contains(document.activeElement) ? document.activeElement.closest('.proposal')?.id : null;
  const { scrollTop } = byId('list');
  place.replaceChildren(...SECTIONS.map(section).filter(Boolean), ...all().length ? [] : [h('p', { class: 'quiet' }, t('atelier.nothing'))]);
  showNewcomers(fresh);
  roving();
  byId('list').scrollTop = scrollTop;
  byId(card)?.focus({ preventScroll: true });
}

const section = (kind) => {
  const own = all().filter((one) => (one.theme ? 'theme' : one.kind) === kind);
  return own.length > 0 && h('section', { class: 'proposals' }, h('h2', {}, t(`atelier.section.${kind}`), ' ', h('span', { class: 'count' }, String(own.length))),
    h('div', { role: 'feed', 'aria-label': t(`atelier.section.${kind}`) }, own.map(card)));
};

/** What the check says about each, by key. */
export function tell(problems) {
  const before = [...told.keys()];
  told = problems;
  [...new Set([...before, ...problems.keys()])].filter((key) => item(key)).forEach(redraw);
  tellNewcomers(new Map([...problems].filter(([key]) => /^entity /.test(key ?? '')).map(([key, list]) => [key.slice(7), list])));
}

/** What the focus was on last. */
export const lookedAt = () => looked;

export function redraw(key) {
  const old = byId(key);
  if (old) {
    const inside = old.contains(document.activeElement);
    old.replaceWith(card(item(key)));
    roving();
    if (inside) {
      byId(key).focus({ preventScroll: true });
    }
    showNewcomers(fresh);
  }
}

function card(one) {
  const rejected = one.state === 'rejected';
  return h('div', { role: 'article', id: one.key, class: `proposal ${one.state}`, tabindex: '-1', 'aria-label': `${plainly(one)}. ${t(`atelier.state.${one.state}`)}`,
    onfocusin: () => look(one.key), onclick: () => look(one.key) },
  h('p', { class: 'proposal-said' }, sentence(one)),
  !rejected && h('p', { class: 'proposal-more' }, details(one).map((text) => h('span', { class: 'badge' }, text))),
  !rejected && words(one) && h('blockquote', { lang: foreign(current().source.language) }, shortened(words(one))),
  !rejected && (told.get(one.key) ?? []).map((problem) => h('p', { class: problem.warning ? 'problem warning' : 'problem' }, problem.message)),
  h('div', { class: 'proposal-do' }, action(one, 'accept', 'accepted'), one.kind !== 'theme' && !one.theme && !rejected && h('button', { type: 'button', class: 'action', 'data-do': 'edit',
    onclick: (event) => { event.stopPropagation(); handlers.edits(one.key); } }, t('atelier.edit')), action(one, 'reject', 'rejected')));
}

/** A button that is pressed again undoes the decision. */
const action = (one, name, state) => h('button', { type: 'button', class: `action ${name}`, 'data-do': name, 'aria-pressed': String(one.state === state),
  onclick: (event) => { event.stopPropagation(); settle(one.key, one.state === state ? 'open' : state); } }, icon(name === 'accept' ? 'quality' : 'close'), t(`atelier.${name}`));

/** After a decision, goes on to the next open proposal. */
function settle(key, state) {
  const mine = byId(key).contains(document.activeElement);
  decide(key, state);
  announce(t(`atelier.state.${state}`));
  if (mine && state !== 'open') {
    const rest = all();
    const here = rest.findIndex((one) => one.key === key);
    const next = [...rest.slice(here + 1), ...rest.slice(0, here)].find((one) => one.state === 'open');
    (byId(next?.key ?? key)).focus();
  }
}

export function look(key) {
  if (looked !== key) {
    looked = key;
    roving();
  }
  handlers.looksAt(key);
}

/** Only one card, with its buttons, is reached by the Tab key; the arrow keys choose which. */
function roving() {
  const cards = [...document.querySelectorAll('.proposal')];
  if (!cards.some((one) => one.id === looked)) {
    looked = cards[0]?.id ?? null;
  }
  cards.forEach((one) => {
    const here = one.id === looked;
    one.tabIndex = here ? 0 : -1;
    one.classList.toggle('here', here);
    one.querySelectorAll('button').forEach((button) => { button.tabIndex = here ? 0 : -1; });
  });
}

function keys(event) {
  const here = event.target.closest('.proposal');
  if (!here || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
    return;
  }
  const cards = [...document.querySelectorAll('.proposal')];
  const to = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (to) {
    cards[cards.indexOf(here) + to]?.focus();
  } else if (event.target === here && ['Enter', ' ', 'a'].includes(event.key)) {
    settle(here.id, item(here.id).state === 'accepted' ? 'open' : 'accepted');
  } else if (event.target === here && ['Delete', 'Backspace', 'x'].includes(event.key)) {
    settle(here.id, item(here.id).state === 'rejected' ? 'open' : 'rejected');
  } else if (event.target === here && ['F2', 'e', 'm'].includes(event.key) && !item(here.id).theme) {
    handlers.edits(here.id);
  } else {
    return;
  }
  event.preventDefault();
}

const nameOf = (id) => (id === current().source.id ? current().source.title : entity(id)?.name ?? id);

const who = (id) => [entity(id) ? mark(entity(id), 14) : null, h('strong', {}, nameOf(id)), entity(id) && !entity(id).known ? h('span', { class: 'badge new' }, t('atelier.new')) : null];

function sentence({ kind, value }) {
  switch (kind) {
    case 'fact': return [who(value.from), ` ${verbBefore(nameOf(value.to), value.type)}`, who(value.to)];
    case 'life': return [who(value.of), ` ${lifeWords(value)}`];
    default: return [who(value.of), ` : ${amount(value)} `, value.name];
  }
}

/** The same as text, for screen readers. */
export function plainly({ kind, value }) {
  switch (kind) {
    case 'fact': return `${nameOf(value.from)} ${verbBefore(nameOf(value.to), value.type)}${nameOf(value.to)}${details({ kind, value }).map((text) => `, ${text}`).join('')}`;
    case 'life': return `${nameOf(value.of)} ${lifeWords(value)}`;
    default: return colon(nameOf(value.of), `${amount(value)} ${value.name}`);
  }
}

const lifeWords = (value) => ['created', 'signed', 'inForce'].filter((field) => value[field]).map((field) => t(`atelier.life.${field}`, { date: fromDate(value[field]) })).join(', ');

const amount = ({ value, upTo, unit, qualifier }) => `${qualifier ? `${t(`atelier.qualifier.${qualifier}`)} ` : ''}${number(value)}${upTo > value ? ` – ${number(upTo)}` : ''} ${unitWord(unit)}`;

const details = ({ kind, value }) => (kind !== 'fact' ? [] : [value.role && roleWord(value.role), value.how && roleWord(value.how), value.count && t('link.count', { n: value.count }), value.activity,
  value.since && t('link.since', { date: fromDate(value.since) }), value.until && t('link.until', { date: untilDate(value.until) }),
  value.modality && value.modality !== 'stated' && t(`fact.modality.${value.modality}`)].filter(Boolean));

const shortened = (text) => (text.length > LONG ? `${text.slice(0, LONG).replace(/\s+\S*$/, '')} …` : text).replace(/\s+/g, ' ');
