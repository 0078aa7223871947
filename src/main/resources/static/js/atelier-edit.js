/** Forms to change or add a relation, to add an entity, and to describe the document. */

import { ask } from './api.js';
import { combobox } from './combobox.js';
import { readDate } from './dates.js';
import { h } from './dom.js';
import { addEntity, current, everybody, located, slug } from './atelier-model.js';
import { categoryWord, foreign, labelWord, roleWord, t, verb } from './words.js';

/** The types of relations, the most common first, with their roles. */
const TYPES = {
  MEMBER_OF: ['support', 'party', 'associate', 'partner', 'founding', 'member', 'pilot'],
  PARTY_TO: ['signatory', 'party', 'partner', 'associate', 'founding', 'issuer'],
  SUPPORTS: ['funder', 'contributor', 'patron', 'partner', 'organiser'],
  TAKES_PART_IN: ['member', 'partner', 'associate', 'founding', 'pilot', 'support', 'organiser', 'patron', 'funder', 'contributor'],
  CARRIED_BY: ['support', 'pilot', 'organiser'],
  SHARES_STAFF_WITH: [], CONCERNS: [], SUCCEEDS: [], PART_OF: [], COVERS: [], FOCUSES_ON: [], LOCATED_IN: [], DECLARES_LINK_TO: [], EXEMPT_FROM: [],
  ESTABLISHES: [], APPROVES: [], ENDS: [], AMENDS: [], USES: [],
};

const KINDS = [['Establishment', 'CH'], ['Establishment', 'CHU'], ['Establishment', 'EPSM'], ['Establishment', 'CLCC'], ['Establishment', 'PRIVATE'], ['Establishment', 'EHPAD'],
  ['Establishment', null], ['Groupement', 'GHT'], ['Groupement', 'GCS'], ['Groupement', 'CHT'], ['Groupement', 'CPTS'], ['Groupement', 'DIRECTION_COMMUNE'], ['Groupement', 'GCSMS'],
  ['Groupement', 'GIP'], ['Groupement', 'GIE'], ['Convention', 'ASSOCIATION'], ['Convention', 'FRAMEWORK'], ['Convention', null], ['Federation', 'FHU'], ['Federation', 'FMIH'],
  ['Network', null], ['Initiative', 'PROJECT'], ['Institution', null], ['Act', 'DECREE'], ['Act', 'ARRETE'], ['Territory', 'COMMUNE'], ['Theme', 'SPECIALTY']];

const HOWS = ['merger', 'absorption', 'renaming', 'split', 'transformation'];
const MODALITIES = ['stated', 'reported', 'intended', 'withdrawn', 'denied'];

const field = (label, input, hint) => h('label', { class: 'labelled' }, h('span', {}, label), input, hint && h('small', { class: 'quiet' }, hint));

const options = (list, chosen, word) => list.map((value) => h('option', { value: value ?? '', selected: (value ?? '') === (chosen ?? '') }, word(value)));

/** The kind of an entity: label and category in one choice. */
export function kinds(one, changed) {
  const value = (label, category) => `${label}/${category ?? ''}`;
  const known = KINDS.some(([label, category]) => label === one.label && category === (one.category ?? null)) ? KINDS : [[one.label, one.category], ...KINDS];
  return h('select', { class: 'field', onchange: (event) => { const [label, category] = event.target.value.split('/'); changed(label, category || null); } },
    known.map(([label, category]) => h('option', { value: value(label, category), selected: label === one.label && (category ?? null) === (one.category ?? null) },
      category ? `${categoryWord(category)} (${labelWord(label)})` : labelWord(label))));
}

/** A field that searches the base. */
export function picker(label, chosen) {
  const input = h('input', { class: 'field', type: 'search', 'aria-label': label, placeholder: label });
  const box = h('div', { class: 'combobox picker' }, input);
  combobox(input, chosen);
  return box;
}

/** The ends of a relation: an entity of the document, or any in the base. */
function end(label, chosen) {
  const select = h('select', { class: 'field' });
  const fill = (id) => {
    select.replaceChildren(...everybody().toSorted((one, other) => one.name.localeCompare(other.name)).map((one) => h('option', { value: one.id, selected: one.id === id }, one.name)),
      h('option', { value: '' }, t('atelier.other')));
  };
  fill(chosen);
  const search = picker(t('atelier.search'), (known) => {
    const added = addEntity({ id: known.id, label: known.label, category: known.category?.startsWith('FINESS_') ? null : known.category, name: known.name, status: known.status, known: true });
    fill(added.id);
    search.hidden = true;
    select.focus();
  });
  search.hidden = true;
  select.addEventListener('change', () => {
    search.hidden = select.value !== '';
    if (!search.hidden) {
      search.querySelector('input').focus();
    }
  });
  return { select, element: h('div', { class: 'end' }, field(label, select), search) };
}

/** The form of a relation. `save` is called with its values. */
export function relation(value, { save, cancel, title }) {
  const from = end(t('atelier.from'), value.from);
  const to = end(t('atelier.to'), value.to);
  const type = h('select', { class: 'field' }, options(Object.keys(TYPES), value.type, (one) => verb(one)));
  const role = h('select', { class: 'field' });
  const roles = () => {
    const list = TYPES[type.value] ?? [];
    role.replaceChildren(...options([null, ...list], role.value || value.role, (one) => (one ? roleWord(one) : t('none'))));
    role.parentElement.hidden = !list.length;
    how.parentElement.hidden = type.value !== 'SUCCEEDS';
    activity.parentElement.hidden = type.value !== 'SUPPORTS';
  };
  const how = h('select', { class: 'field' }, options([null, ...HOWS], value.how, (one) => (one ? roleWord(one) : t('none'))));
  const activity = h('input', { class: 'field', value: value.activity ?? '', maxlength: '300' });
  const [since, until] = ['since', 'until'].map((name) => h('input', { class: 'field', value: value[name] ?? '', placeholder: t('time.format'), maxlength: '24' }));
  const modality = h('select', { class: 'field' }, options(MODALITIES, value.modality ?? 'stated', (one) => t(`atelier.modality.${one}`)));
  const wrong = h('p', { class: 'problem', role: 'alert', hidden: true });
  const form = h('form', { class: 'form', novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const dates = [since, until].map((input) => (input.value.trim() ? readDate(input.value.trim()) : ''));
    const bad = [since, until].find((input, i) => input.value.trim() && !dates[i]);
    const refusal = bad ? t('atelier.no-date', { text: bad.value }) : !from.select.value || !to.select.value ? t('atelier.no-end') : from.select.value === to.select.value ? t('atelier.same-end') : '';
    wrong.hidden = !refusal;
    wrong.textContent = refusal;
    if (!refusal) {
      save({ from: from.select.value, to: to.select.value, type: type.value, role: TYPES[type.value].length ? role.value || null : null, since: dates[0] || null, until: dates[1] || null,
        how: type.value === 'SUCCEEDS' ? how.value || null : null, activity: type.value === 'SUPPORTS' ? activity.value.trim() || null : null,
        modality: modality.value === 'stated' ? null : modality.value });
    }
  } }, h('h2', { tabindex: '-1' }, title), value.passage && h('blockquote', { lang: foreign(current().source.language) }, current().text.slice(value.passage.start, value.passage.end).slice(0, 400)), from.element, field(t('atelier.type'), type), to.element,
  h('button', { type: 'button', class: 'action swap', onclick: () => { [from.select.value, to.select.value] = [to.select.value, from.select.value]; } }, t('atelier.swap')),
  h('div', { class: 'row' }, field(t('table.role'), role), field(t('atelier.how'), how), field(t('atelier.activity'), activity), field(t('table.since'), since), field(t('table.until'), until), field(t('atelier.modality'), modality)),
  wrong, h('div', { class: 'actions' }, h('button', { class: 'primary' }, t('atelier.save')), h('button', { type: 'button', class: 'action', onclick: cancel }, t('atelier.cancel'))));
  type.addEventListener('change', roles);
  roles();
  form.addEventListener('keydown', (event) => { if (event.key === 'Escape' && event.target.getAttribute('aria-expanded') !== 'true') { cancel(); } });
  return form;
}

/** The form of a new entity: first, whether the base has it already. */
export function somebody(place, { save, cancel }) {
  const words = place ? current().text.slice(place.start, place.end).replace(/\s+/g, ' ') : '';
  const name = h('input', { class: 'field', value: words, maxlength: '300' });
  let [label, category] = ['Establishment', 'CH'];
  const near = h('div', { class: 'near' });
  const done = (one) => save(addEntity({ ...one, place }));
  const look = async () => {
    if (name.value.trim().length < 3) {
      near.replaceChildren();
      return;
    }
    const found = await ask('/entities', { q: name.value.trim(), limit: 4 }).catch(() => ({ results: [] }));
    near.replaceChildren(...(found.results.length ? [h('span', { class: 'quiet' }, t('atelier.near'))] : []), ...found.results.map((known) => h('button', { type: 'button', class: 'chip',
      onclick: () => done({ id: known.id, label: known.label, category: known.category?.startsWith('FINESS_') ? null : known.category, name: words || known.name, status: known.status, known: true }) }, known.name)));
    near.dataset.ids = found.results.map((known) => known.id).join(' ');
  };
  name.addEventListener('change', look);
  look();
  const form = h('form', { class: 'form', onsubmit: (event) => {
    event.preventDefault();
    const own = name.value.trim();
    if (own) {
      const taken = (near.dataset.ids ?? '').split(' ');
      const id = slug(own);
      done({ id: taken.includes(id) ? slug(`${own} ${current().source.id}`) : id, label, category, name: own });
    }
  } }, h('h2', { tabindex: '-1' }, t('atelier.add-somebody')), field(t('atelier.name'), name), near, field(t('atelier.kind'), kinds({ label, category }, (...kind) => { [label, category] = kind; })),
  h('div', { class: 'actions' }, h('button', { class: 'primary' }, t('atelier.add-new')), h('button', { type: 'button', class: 'action', onclick: cancel }, t('atelier.cancel'))));
  form.addEventListener('keydown', (event) => { if (event.key === 'Escape') { cancel(); } });
  return form;
}

/** The place of words in the text; null if they are not there. */
export function found(words) {
  const loose = words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const match = loose ? new RegExp(loose, 'i').exec(current().text) : null;
  return match ? located({ start: match.index, end: match.index + match[0].length }) : null;
}

