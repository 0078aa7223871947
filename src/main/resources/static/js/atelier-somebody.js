/** Forms for one entity: a new one, when it was founded or signed, and its figures. */

import { ask } from './api.js';
import { h } from './dom.js';
import { addEntity, current, date as setDates, dates as datesOf, entity, slug, withDates } from './atelier-model.js';
import { asKnown, date, dates, end, field, formOf, kinds, words } from './atelier-fields.js';
import { found, sentence } from './atelier-words.js';
import { t } from './words.js';

const DATES = ['created', 'signed', 'inForce'];

/** Three fields for dates, for the kinds of entities that have them. */
function life(value) {
  const inputs = DATES.map((name) => date(value[name]));
  const row = h('div', { class: 'row life' }, DATES.map((name, i) => field(t(`atelier.date.${name}`), inputs[i])));
  return { inputs, row, read: () => dates(inputs), now: () => Object.fromEntries(DATES.map((name, i) => [name, inputs[i].value])), show: (label) => { row.hidden = !withDates(label); } };
}

const dated = (values) => Object.fromEntries(DATES.map((name, i) => [name, values[i]]));

/** The form of a new entity: first, whether the base has it already. */
export function somebody(value, { save, cancel }) {
  const { place } = value;
  const said = place ? current().text.slice(place.start, place.end).replace(/\s+/g, ' ') : '';
  const name = h('input', { class: 'field', 'data-field': 'name', value: value.name ?? said, maxlength: '300' });
  let { label = 'Establishment', category = 'CH' } = value;
  const near = h('div', { class: 'near' });
  const when = life(value);
  when.show(label);
  const done = (one, values = []) => {
    const where = place ?? found(name.value.trim());
    const added = addEntity({ ...one, place: where });
    if (values.some(Boolean)) {
      setDates(added.id, { ...dated(values), passage: where ? sentence(where) : null });
    }
    save(added, where);
  };
  const look = async () => {
    const wanted = name.value.trim();
    const { results } = wanted.length < 3 ? { results: [] } : await ask('/entities', { q: wanted, limit: 4 }).catch(() => ({ results: [] }));
    near.replaceChildren(...(results.length ? [h('span', { class: 'quiet' }, t('atelier.near'))] : []), ...results.map((known) => h('button', { type: 'button', class: 'chip',
      onclick: () => done({ ...asKnown(known), name: said || known.name }, when.read().values) }, known.name)));
    near.dataset.ids = results.map((known) => known.id).join(' ');
  };
  name.addEventListener('change', look);
  look();
  const submit = () => {
    const own = name.value.trim();
    const { wrong, values } = withDates(label) ? when.read() : { values: [] };
    if (!own || wrong) {
      (wrong ?? name).focus();
      return wrong ? t('atelier.no-date', { text: wrong.value }) : t('atelier.no-name');
    }
    const taken = (near.dataset.ids ?? '').split(' ');
    const id = slug(own);
    done({ id: taken.includes(id) ? slug(`${own} ${current().source.id}`) : id, label, category, name: own }, values);
    return null;
  };
  return formOf({ title: t('atelier.add-somebody'), save: t('atelier.add-new'), cancel, submit, now: () => ({ place, name: name.value, label, category, ...when.now() }) },
    field(t('atelier.name'), name), near, field(t('atelier.kind'), kinds({ label, category }, (...kind) => { [label, category] = kind; when.show(label); })), when.row);
}

/** When an entity was founded or signed, or came into force. */
export function founding(value, { save, cancel }) {
  const who = end(t('atelier.date.of'), value.of);
  const when = life(value);
  const cited = words(value.passage, value.words);
  who.select.addEventListener('change', () => {
    const known = datesOf(who.value);
    DATES.forEach((name, i) => { when.inputs[i].value ||= known[name] ?? ''; });
  });
  const submit = () => {
    const { wrong, values } = when.read();
    const label = entity(who.value)?.label;
    const refusal = wrong ? t('atelier.no-date', { text: wrong.value }) : !label ? t('atelier.choose-one')
      : !withDates(label) && values.slice(1).some(Boolean) ? t('atelier.no-signature') : !values.some(Boolean) ? t('atelier.date.none') : null;
    const passage = refusal ? null : cited.place();
    if (!refusal && !passage) {
      cited.refuse();
    } else if (!refusal) {
      save(setDates(who.value, { ...dated(values), passage }));
    }
    return refusal;
  };
  return formOf({ title: t('atelier.add-date'), save: t('atelier.save'), cancel, submit, take: cited.take, now: () => ({ ...value, of: who.value, passage: cited.place() ?? value.passage, words: cited.value, ...when.now() }) }, cited.element, who.element, when.row);
}

/** Whose figure it is, and what it is called. */
export function figure(value, { save, cancel }) {
  const { source } = current();
  const who = end(t('atelier.figure.of'), value.of, [[source.id, source.title]]);
  const name = h('textarea', { class: 'field', 'data-field': 'name', rows: '2', maxlength: '300' }, value.name);
  const amount = h('input', { class: 'field', 'data-field': 'value', inputmode: 'decimal', value: String(value.value), maxlength: '20' });
  const submit = () => {
    const number = Number(amount.value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
    const refusal = !who.value ? t('atelier.choose-one') : !name.value.trim() ? t('atelier.no-name') : !amount.value.trim() || !(number >= 0) ? t('atelier.no-number') : null;
    if (!refusal) {
      save({ of: who.value, name: name.value.trim().replace(/\s+/g, ' '), value: number, upTo: value.upTo > number ? value.upTo : null });
    }
    return refusal;
  };
  return formOf({ title: t('atelier.edit-figure'), save: t('atelier.save'), cancel, submit, now: () => ({ ...value, of: who.value, name: name.value, value: amount.value }) }, who.element, field(t('atelier.figure.name'), name),
    field(t('atelier.figure.value'), amount));
}
