/** The fields of the forms. */

import { combobox } from './combobox.js';
import { readDate } from './dates.js';
import { h } from './dom.js';
import { addEntity, current, everybody } from './atelier-model.js';
import { found } from './atelier-words.js';
import { categoryWord, foreign, labelWord, t } from './words.js';

const KINDS = [['Establishment', 'CH'], ['Establishment', 'CHU'], ['Establishment', 'EPSM'], ['Establishment', 'CLCC'], ['Establishment', 'PRIVATE'], ['Establishment', 'EHPAD'],
  ['Establishment', null], ['Groupement', 'GHT'], ['Groupement', 'GCS'], ['Groupement', 'CHT'], ['Groupement', 'CPTS'], ['Groupement', 'DIRECTION_COMMUNE'], ['Groupement', 'GCSMS'],
  ['Groupement', 'GIP'], ['Groupement', 'GIE'], ['Convention', 'ASSOCIATION'], ['Convention', 'FRAMEWORK'], ['Convention', null], ['Federation', 'FHU'], ['Federation', 'FMIH'],
  ['Network', null], ['Initiative', 'PROJECT'], ['Institution', null], ['Act', 'DECREE'], ['Act', 'ARRETE'], ['Territory', 'COMMUNE'], ['Theme', 'SPECIALTY']];

/** Stands for any entity of the base. */
const OTHER = '*';

export const field = (label, input, hint) => h('label', { class: 'labelled' }, h('span', {}, label), input, hint && h('small', { class: 'quiet' }, hint));

export const options = (list, chosen, word) => list.map((value) => h('option', { value: value ?? '', selected: (value ?? '') === (chosen ?? '') }, word(value)));

/** A known entity, as far as a dossier needs it. */
export const asKnown = ({ id, label, category, name, status }) => ({ id, label, category: category?.startsWith('FINESS_') ? null : category, name, status, known: true });

/** The kind of an entity: label and category in one choice. */
export function kinds(one, changed) {
  const value = (label, category) => `${label}/${category ?? ''}`;
  const known = KINDS.some(([label, category]) => label === one.label && category === (one.category ?? null)) ? KINDS : [[one.label, one.category], ...KINDS];
  return h('select', { class: 'field', 'data-field': 'kind', onchange: (event) => { const [label, category] = event.target.value.split('/'); changed(label, category || null); } },
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

/** An entity of the document, or any in the base; nobody until somebody is chosen. */
export function end(label, chosen, more = []) {
  const select = h('select', { class: 'field' });
  const fill = (id) => {
    select.replaceChildren(h('option', { value: '' }, t('atelier.choose-one')), ...more.map(([value, name]) => h('option', { value, selected: value === id }, name)),
      ...everybody().toSorted((one, other) => one.name.localeCompare(other.name)).map((one) => h('option', { value: one.id, selected: one.id === id }, one.name)),
      h('option', { value: OTHER }, t('atelier.other')));
  };
  fill(chosen);
  const search = picker(t('atelier.search'), (known) => {
    fill(addEntity(asKnown(known)).id);
    search.hidden = true;
    select.focus();
    select.dispatchEvent(new Event('change'));
  });
  search.hidden = true;
  select.addEventListener('change', () => {
    search.hidden = select.value !== OTHER;
    if (!search.hidden) {
      search.querySelector('input').focus();
    }
  });
  return { get value() { return select.value === OTHER ? '' : select.value; }, set value(id) { select.value = id; search.hidden = true; }, select, element: h('div', { class: 'end' }, field(label, select), search) };
}

export const date = (value) => h('input', { class: 'field', value: value ?? '', placeholder: t('time.format'), maxlength: '24' });

/** The dates in some fields, in the notation of the service; or the field with something else. */
export function dates(inputs) {
  const read = inputs.map((input) => (input.value.trim() ? readDate(input.value.trim()) : ''));
  const wrong = inputs.find((input, i) => input.value.trim() && !read[i]);
  return { wrong, values: read.map((one) => one || null) };
}

const plain = (words) => words.replace(/\s+/g, ' ').trim();

/** The words of the document that state something: those of a place, which may be changed. `place()` is where they are, null if nowhere. */
export function words(passage, typed) {
  const original = passage ? plain(current().text.slice(passage.start, passage.end)) : '';
  const area = h('textarea', { class: 'field', rows: '3', 'data-field': 'words', lang: foreign(current().source.language) }, typed ?? original);
  const problem = h('small', { class: 'problem' });
  let own = passage;
  return { area, element: h('label', { class: 'labelled' }, h('span', {}, t('atelier.words')), area, problem),
    get value() { return area.value; },
    place: () => (own && plain(area.value) === plain(current().text.slice(own.start, own.end)) ? own : found(area.value)),
    take(place) { own = place; area.value = plain(current().text.slice(place.start, place.end)); problem.textContent = ''; area.removeAttribute('aria-invalid'); },
    refuse() { area.setAttribute('aria-invalid', 'true'); problem.textContent = t(area.value.trim() ? 'atelier.no-words' : 'atelier.words-missing'); area.focus(); } };
}

/** A form with its heading, a place for what is wrong, and its buttons. `now` gives what is in the fields, to make it again in another language. */
export function formOf({ title, save, cancel, now, submit, take }, ...content) {
  const wrong = h('p', { class: 'problem', role: 'alert', hidden: true });
  const form = h('form', { class: 'form', novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const refusal = submit();
    wrong.hidden = !refusal;
    wrong.textContent = refusal ?? '';
  } }, h('h2', { tabindex: '-1' }, title), content, wrong, h('p', { class: 'problem unsaved', role: 'alert', hidden: true }),
  h('div', { class: 'actions' }, h('button', { class: 'primary' }, save), h('button', { type: 'button', class: 'action', 'data-cancel': '', onclick: cancel }, t('atelier.cancel'))));
  form.addEventListener('keydown', (event) => { if (event.key === 'Escape' && event.target.getAttribute('aria-expanded') !== 'true') { cancel(); } });
  return Object.assign(form, { now, take });
}
