/**
 * The entities that the base does not have: new, or known under another name. A chip stays as it is while the reader works in it: only what
 * has changed is drawn again.
 */

import { ask } from './api.js';
import { announce, byId, h, replace } from './dom.js';
import { mark } from './marks.js';
import { about, entity, everybody, isUsed, join, rename, withDates } from './atelier-model.js';
import { asKnown, field, kinds, options, picker } from './atelier-fields.js';
import { kindLanguage, kindWord, t } from './words.js';

let chips = new Map();
let told = new Map();
/** Those that the reader had open before all were drawn anew. */
let opened = new Set();
let handlers = {};

/** The section with the chips. `dates` is called with the entity whose dates are to be written. */
export function newcomers(given) {
  handlers = given;
  opened = new Set([...chips].filter(([, one]) => one.open).map(([id]) => id));
  chips = new Map();
  told = new Map();
  return h('section', { class: 'newcomers', hidden: true }, h('h2', {}, t('atelier.section.new'), ' ', h('span', { class: 'count' })), h('p', { class: 'quiet small' }, t('atelier.new.why')), h('div', { class: 'newcomer-list' }));
}

/** Adds the chips of new entities and removes those of others. */
export function showNewcomers(section) {
  const list = everybody().filter((one) => !one.known && isUsed(one.id));
  const there = new Set(list.map(({ id }) => id));
  [...chips.keys()].filter((id) => !there.has(id)).forEach((id) => { chips.get(id).remove(); chips.delete(id); });
  list.filter(({ id }) => !chips.has(id)).forEach((one) => {
    chips.set(one.id, chip(one));
    section.querySelector('.newcomer-list').append(chips.get(one.id));
    likely(one);
  });
  section.hidden = !list.length;
  section.querySelector('.count').textContent = String(list.length);
  chips.forEach(others);
}

/** A new name or kind. */
export function showNewcomer(id) {
  const one = chips.get(id);
  if (one) {
    replace(one.querySelector('summary'), heading(entity(id), one.dataset.perhaps));
    one.querySelector('.founded').hidden = !withDates(entity(id).label);
  }
}

/** What the check says about each. */
export function tellNewcomers(byId) {
  told = byId;
  chips.forEach((one, id) => replace(one.querySelector('.said'), (told.get(id) ?? []).map((problem) => h('p', { class: problem.warning ? 'problem warning' : 'problem' }, problem.message))));
}

export const chipOf = (id) => chips.get(id);

const heading = (one, perhaps) => [mark(one, 14), h('strong', {}, one.name), ' ', h('span', { class: 'quiet', lang: kindLanguage(one) }, kindWord(one)),
  perhaps && [' ', h('span', { class: 'badge perhaps' }, t('atelier.perhaps'))]];

function chip(one) {
  const { id } = one;
  const name = h('input', { class: 'field', 'data-field': 'name', value: one.name, maxlength: '300', onchange: () => name.value.trim() && rename(id, { name: name.value.trim() }) });
  return h('details', { class: 'newcomer', 'data-newcomer': id, open: opened.has(id) }, h('summary', {}, heading(one)), h('div', { class: 'said' }), h('div', { class: 'near' }), picker(t('atelier.join'), (known) => merge(id, asKnown(known))),
    h('label', { class: 'labelled same' }, h('span', {}, t('atelier.same')), h('select', { class: 'field', 'data-field': 'same', onchange: (event) => pick(event.target) })),
    h('div', { class: 'actions same-do', hidden: true }, h('button', { type: 'button', class: 'action', 'data-same': '', onclick: (event) => merge(id, entity(event.target.closest('details').querySelector('[data-field=same]').value)) }, t('atelier.same.do'))),
    h('div', { class: 'row' }, field(t('atelier.name'), name), field(t('atelier.kind'), kinds(one, (label, category) => rename(id, { label, category })))),
    h('button', { type: 'button', class: 'action founded', hidden: !withDates(one.label), onclick: () => handlers.dates(id) }, t('atelier.add-date')));
}

/** The choice with the arrow keys passes by others, so that a button confirms it. */
const pick = (select) => { select.closest('details').querySelector('.same-do').hidden = !select.value; };

/** The other entities of the draft of the same kind. */
function others(one, id) {
  const select = one.querySelector('[data-field=same]');
  const before = select.value;
  const list = everybody().filter((other) => other.id !== id && other.label === entity(id).label && (about(other.id).length > 0 || other.mentions?.length)).sort((a, b) => a.name.localeCompare(b.name));
  select.replaceChildren(...options([null, ...list.map((other) => other.id)], before, (other) => (other ? entity(other).name : t('atelier.same.none'))));
  select.parentElement.hidden = !list.length;
  pick(select);
}

/** Entities of the base that it may be: those that the service has found, those with its name, and those with its members. */
async function likely(one) {
  const show = (found) => {
    const near = chips.get(one.id)?.querySelector('.near');
    const list = [...new Map(found.filter(({ id }) => id !== one.id).map((known) => [known.id, known])).values()];
    if (near) {
      near.hidden = !list.length;
      replace(near, h('span', { class: 'quiet' }, t('atelier.near')), list.map((known) => h('button', { type: 'button', class: 'chip', 'data-near': known.id, onclick: () => merge(one.id, asKnown(known)) }, mark(known, 14), known.name)));
    }
  };
  show(one.nearest);
  const found = (await Promise.all([sameName(one), sameMembers(one)])).flat().filter(({ id }) => id !== one.id);
  const mine = chips.get(one.id);
  if (mine) {
    show([...found, ...one.nearest]);
    mine.dataset.perhaps = found.length ? 'known' : '';
    replace(mine.querySelector('summary'), heading(entity(one.id), found.length > 0));
  }
}

const plain = (name) => name.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const sameName = async ({ name, label }) => (await ask('/entities', { q: name.slice(0, 100), label, limit: 5, facets: false }).catch(() => ({ results: [] }))).results.filter((known) => plain(known.name) === plain(name));

/** Groupements and agreements that all its known members have in common. */
async function sameMembers({ id, label, category }) {
  const members = about(id).filter(({ kind, state, value }) => kind === 'fact' && state !== 'rejected' && value.to === id).map(({ value }) => value.from).filter((from) => entity(from)?.known);
  if (new Set(members).size < 2 || !category) {
    return [];
  }
  const { results = [] } = await ask('/common', { id: [...new Set(members)].slice(0, 8), label, type: ['MEMBER_OF', 'PARTY_TO'] }).catch(() => ({}));
  return results.map(({ shared }) => shared).filter((known) => known.label === label && known.category === category).slice(0, 3);
}

function merge(id, known) {
  const { name } = entity(id);
  const next = chips.get(id).nextElementSibling ?? chips.get(id).previousElementSibling;
  join(id, known);
  (next?.isConnected ? next.querySelector('summary') : document.querySelector('.proposal[tabindex="0"]') ?? byId('list')).focus();
  announce(t('atelier.joined', { name, known: known.name }));
}
