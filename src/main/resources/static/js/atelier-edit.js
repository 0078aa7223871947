/** The form of a relation. */

import { h } from './dom.js';
import { date, dates, end, field, formOf, options, words } from './atelier-fields.js';
import { fitting } from './atelier-words.js';
import { roleWord, t, verb } from './words.js';

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

const HOWS = ['merger', 'absorption', 'renaming', 'split', 'transformation'];
const MODALITIES = ['stated', 'reported', 'intended', 'withdrawn', 'denied'];
const FOR_SOMETHING = ['SUPPORTS', 'SHARES_STAFF_WITH'];

/** `save` is called with its values. */
export function relation(value, { save, cancel, title }) {
  const cited = words(value.passage, value.words);
  const from = end(t('atelier.from'), value.from);
  const to = end(t('atelier.to'), value.to);
  const type = h('select', { class: 'field', 'data-field': 'type' }, options(Object.keys(TYPES), value.type, (one) => verb(one)));
  const role = h('select', { class: 'field' });
  const how = h('select', { class: 'field' }, options([null, ...HOWS], value.how, (one) => (one ? roleWord(one) : t('none'))));
  const activity = h('input', { class: 'field', 'data-field': 'activity', value: value.activity ?? '', maxlength: '300' });
  const count = h('input', { class: 'field', value: value.count ?? '', inputmode: 'numeric', maxlength: '6' });
  const [since, until] = ['since', 'until'].map((name) => date(value[name]));
  const modality = h('select', { class: 'field' }, options(MODALITIES, value.modality || 'stated', (one) => t(`atelier.modality.${one}`)));
  const roles = () => {
    const list = TYPES[type.value] ?? [];
    role.replaceChildren(...options([null, ...list], role.value || value.role, (one) => (one ? roleWord(one) : t('none'))));
    role.parentElement.hidden = !list.length;
    how.parentElement.hidden = type.value !== 'SUCCEEDS';
    activity.parentElement.hidden = !FOR_SOMETHING.includes(type.value);
    count.parentElement.hidden = type.value !== 'SHARES_STAFF_WITH';
  };
  const submit = () => {
    const { wrong, values } = dates([since, until]);
    const refusal = wrong ? t('atelier.no-date', { text: wrong.value }) : !from.value || !to.value ? t('atelier.no-end') : from.value === to.value ? t('atelier.same-end')
      : type.value === 'SHARES_STAFF_WITH' && count.value.trim() && !/^[1-9]\d*$/.test(count.value.trim()) ? t('atelier.no-count') : null;
    (wrong ?? (refusal && [from, to].find((end) => !end.value)?.select))?.focus();
    const passage = refusal ? null : cited.place();
    if (!refusal && !passage) {
      cited.refuse();
    } else if (!refusal) {
      save({ passage, from: from.value, to: to.value, type: type.value, role: TYPES[type.value].length ? role.value || null : null, since: values[0], until: values[1],
        how: type.value === 'SUCCEEDS' ? how.value || null : null, activity: FOR_SOMETHING.includes(type.value) ? activity.value.trim() || null : null,
        count: type.value === 'SHARES_STAFF_WITH' && count.value.trim() ? Number(count.value.trim()) : null, modality: modality.value === 'stated' ? null : modality.value });
    }
    return refusal;
  };
  const now = () => ({ ...value, passage: cited.place() ?? value.passage, words: cited.value, from: from.value, to: to.value, type: type.value, role: role.value, how: how.value, activity: activity.value, count: count.value,
    since: since.value, until: until.value, modality: modality.value });
  const form = formOf({ title, save: t('atelier.save'), cancel, now, submit, take: cited.take }, cited.element, from.element, field(t('atelier.type'), type), to.element,
    h('button', { type: 'button', class: 'action swap', onclick: () => { [from.value, to.value] = [to.value, from.value]; } }, t('atelier.swap')),
    h('div', { class: 'row' }, field(t('table.role'), role), field(t('atelier.how'), how), field(t('atelier.activity'), activity), field(t('atelier.count'), count), field(t('table.since'), since), field(t('table.until'), until),
      field(t('atelier.modality'), modality)));
  let chosen = Boolean(value.rule);
  type.addEventListener('change', () => { chosen = true; roles(); });
  // until the reader chooses a link, it follows the entities
  [from, to].forEach(({ select }) => select.addEventListener('change', () => {
    if (!chosen) {
      type.value = fitting(from.value, to.value) ?? type.value;
      roles();
    }
  }));
  roles();
  return form;
}
