/** What the document is called, when and where it was published, and its id in the base. */

import { current, about } from './atelier-model.js';
import { readDate } from './dates.js';
import { h, replace } from './dom.js';
import { t } from './words.js';

export function showAbout(place, anew) {
  const { source, saved, yaml, warnings } = current();
  const again = h('button', { type: 'button', class: 'action', onclick: anew }, t('atelier.anew'));
  const warned = warnings.length > 0 && h('p', { class: 'quiet small about-warnings' }, warnings.join(' '));
  if (yaml !== undefined) {
    replace(place, h('h2', { class: 'about-title' }, source.title), again, warned);
    return;
  }
  replace(place, long('title', (value) => value || null, { maxlength: '300' }),
    short('published', (value) => (/^after \d{4}/.test(value) ? value : readDate(value)), { maxlength: '24' }),
    short('url', (value) => (!value || /^https?:\/\/\S+$/.test(value) ? value : null), { maxlength: '2000', type: 'url', placeholder: 'https://' }),
    long('id', (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : null), { maxlength: '100', readonly: Boolean(saved) }),
    again, warned);
}

const labelled = (name, field) => h('label', { class: `labelled about-${name}` }, h('span', {}, t(`atelier.about.${name}`)), field);

const short = (name, clean, more) => labelled(name, h('input', { class: 'field', value: current().source[name] ?? '', ...more, onchange: changed(name, clean) }));

/** As many lines as its text needs, but no line break by the reader. */
const long = (name, clean, more) => labelled(name, h('textarea', { class: 'field', rows: '1', spellcheck: 'false', ...more, onchange: changed(name, clean), onkeydown: entered }, current().source[name] ?? ''));

const changed = (name, clean) => (event) => {
  const value = clean(event.target.value.trim().replace(/\s+/g, ' '));
  event.target.setAttribute('aria-invalid', String(value === null));
  if (value !== null) {
    about({ [name]: value });
  }
};

function entered(event) {
  if (event.key === 'Enter') {
    event.preventDefault();
    event.target.dispatchEvent(new Event('change'));
  }
}
