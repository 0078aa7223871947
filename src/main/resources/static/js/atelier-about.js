/** What the document is called, when and where it was published, and its id in the base. */

import { current, describe } from './atelier-model.js';
import { readDate } from './dates.js';
import { byId, h, replace } from './dom.js';
import { moment, t } from './words.js';

const KINDS = ['press-release', 'press', 'report', 'legal-act', 'agreement', 'web-page', 'newsletter', 'slides', 'list', 'register'];

/** The draft whose fields are there. */
let shown = null;

export function showAbout(place, anew) {
  const wrong = shown === current() ? [...place.querySelectorAll('[aria-invalid="true"]')].map((field) => [field.closest('label').classList[1], field.value]) : [];
  shown = current();
  draw(place, anew);
  // what is not understood yet stays, in another language too
  wrong.forEach(([name, value]) => {
    const field = place.querySelector(`.${name} .field`);
    if (field) {
      field.value = value;
      field.setAttribute('aria-invalid', 'true');
    }
  });
}

function draw(place, anew) {
  const { source, saved, yaml } = current();
  const again = h('button', { type: 'button', class: 'action', onclick: anew }, t('atelier.anew'));
  const warned = h('div', { class: 'about-warnings' }, h('p', { class: 'quiet small', id: 'warned' }), resumed(), h('p', { id: 'double', class: 'problem warning', hidden: true }));
  if (yaml !== undefined) {
    replace(place, h('h2', { class: 'about-title' }, source.title), again, warned);
    showWarnings();
    return;
  }
  replace(place, long('title', (value) => value || null, { maxlength: '300' }),
    short('published', published, { maxlength: '24' }),
    short('url', (value) => (!value || /^https?:\/\/\S+$/.test(value) ? value : null), { maxlength: '2000', type: 'url', placeholder: 'https://' }),
    long('id', (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : null), { maxlength: '100', readonly: Boolean(saved) }),
    kind(), again, warned);
  showWarnings();
}

/** What the reader should know about the document; the fields, in which they may be writing, stay. */
export function showWarnings() {
  const { source, before, warnings } = current();
  // a date that was only found in the text needs no remark once the reader has written another
  const guessed = before.published ?? '–';
  const left = warnings.filter((one) => source.published === before.published || !one.includes(guessed)).map((one) => one.replaceAll(guessed, inWords(guessed)));
  byId('warned').hidden = !left.length;
  byId('warned').textContent = left.join(' ');
}

/** That the work of another time is here again, with a way to begin anew. */
function resumed() {
  const { resumed: when, again } = current();
  return when && h('p', { class: 'small', id: 'resumed', role: 'status' }, t('atelier.resumed', { time: moment(when) }), ' ', again && h('button', { type: 'button', class: 'chip', id: 'afresh', onclick: again }, t('atelier.afresh')));
}

const kind = () => labelled('kind', h('select', { class: 'field', onchange: (event) => describe({ kind: event.target.value }) },
  KINDS.map((value) => h('option', { value, selected: value === current().source.kind }, t(`atelier.source.${value}`)))));

/** A date, or `after` a date in the reader's language. */
function published(value) {
  const [, after, date] = /^(after |après le |apres le |après |apres )?(.*)$/i.exec(value);
  const read = readDate(date);
  return read && after ? `after ${read}` : read;
}

const inWords = (value) => value.replace(/^after (?=\d{4})/, () => `${t('atelier.after')} `);

const labelled = (name, field) => h('label', { class: `labelled about-${name}` }, h('span', {}, t(`atelier.about.${name}`)), field);

const short = (name, clean, more) => labelled(name, h('input', { class: 'field', value: inWords(current().source[name] ?? ''), ...more, onchange: changed(name, clean) }));

/** As many lines as its text needs, but no line break by the reader. */
const long = (name, clean, more) => labelled(name, h('textarea', { class: 'field', rows: '1', spellcheck: 'false', ...more, onchange: changed(name, clean), onkeydown: entered }, current().source[name] ?? ''));

const changed = (name, clean) => (event) => {
  const value = clean(event.target.value.trim().replace(/\s+/g, ' '));
  event.target.setAttribute('aria-invalid', String(value === null));
  if (value !== null) {
    describe({ [name]: value });
    showWarnings();
  }
};

function entered(event) {
  if (event.key === 'Enter') {
    event.preventDefault();
    event.target.dispatchEvent(new Event('change'));
  }
}

/** The first field with something that is not understood, which is therefore not in the dossier. */
export const misunderstood = () => document.querySelector('#about [aria-invalid="true"]');
