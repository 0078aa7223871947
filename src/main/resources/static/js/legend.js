/** The legend, which is also a filter: each kind in the view is a switch, with its number. */

import { isPlanned, kinds, sized } from './counts.js';
import { h, replace } from './dom.js';
import { mark, stroke } from './marks.js';
import { view } from './view.js';
import { LABELS, family } from './palette.js';
import { change } from './state.js';
import { byName, capital, categoryWord, certaintyWord, kindLanguage, kindWord, labelWord, number, t } from './words.js';

/** Families whose lines have gaps when there is no date. */
const GAPS = { TOPIC: '1.5 3', PLACE: '1.5 3', IDENTITY: '6 3' };
const CERTAINTIES = [['certain', ''], ['presumed', '6 3'], ['possible', '1.5 3']];
/** Labels whose categories would not help a reader of the legend. */
const WHOLE = ['Initiative', 'Act', 'Institution', 'Theme', 'Territory', 'Software'];

export function legend(container) {
  const seen = view();
  replace(container,
    h('div', { class: 'legend-kinds', role: 'group', 'aria-label': `${t('legend.title')}. ${t('legend.hint')}` }, entries(seen).map((entry) => chip(entry, seen.hidden))),
    sizes(seen),
    h('div', { class: 'legend-lines' }, strokes(seen).map(({ type, dash, ink, word, pale }) => h('span', { class: 'legend-line' }, stroke(type, dash, ink, pale), word))));
}

/** The meaning of the size of hospitals, and for how many a source gives it. */
function sizes(seen) {
  if (!seen.nodes.some((node) => node.label === 'Establishment')) {
    return null;
  }
  const select = h('select', { id: 'size', onchange: (event) => change({ size: event.target.value || undefined }) },
    ['', 'beds', 'stays'].map((name) => h('option', { value: name, selected: (seen.state.size ?? '') === name }, t(`size.${name || 'links'}`))));
  return h('div', { class: 'sizes' }, h('label', { for: 'size' }, t('size.label')), select,
    seen.known && h('p', { class: 'quiet' }, t('size.known', sized(seen)), !seen.sizes && ` ${t('size.few')}`));
}

/** A label with its categories; only the label if there are none. */
export function entries(seen) {
  const byLabel = Map.groupBy(kinds(seen), (entry) => entry.label);
  return [...byLabel].sort(([one], [other]) => place(one) - place(other)).flatMap(([label, own]) => {
    if (own.length < 2 || seen.hidden.includes(label) || WHOLE.includes(label)) {
      return [{ key: label, node: own[0].node, ...whole(own, label, seen), n: own.reduce((sum, entry) => sum + entry.n, 0), shown: own.some((entry) => entry.shown), keys: own.map((entry) => entry.key) }];
    }
    return own.sort((one, other) => other.ever - one.ever || byName(one.category ?? '', other.category ?? ''))
      .map((entry) => ({ ...entry, keys: [entry.key], ...named(entry, label) }));
  });
}

/** The word for a label of which there are one or no categories: that of the category, as beside others. */
const whole = (own, label, { hidden }) => (own.length === 1 && !hidden.includes(label) && !WHOLE.includes(label) && own[0].category
  ? named(own[0], label) : { word: capital(labelWord(label)) });

/** The word for a category, and its language. */
function named({ category, node }, label) {
  const known = categoryWord(category) || node.categoryName;
  return { word: capital(known ? kindWord(node) : t('legend.other', { label: labelWord(label) })), lang: known ? kindLanguage(node) : null };
}

const place = (label) => (LABELS.includes(label) ? LABELS.indexOf(label) : LABELS.length);

/** The meaning of the lines: families, certainties if there is a date, and otherwise what is only deduced or planned. */
export function strokes(seen) {
  const families = [...new Map(seen.links.map((link) => [family(link.type), link.type])).entries()].sort();
  const compares = seen.after && [['came', '--begin'], ['went', '--end']];
  return [...families.map(([name, type]) => ({ type, dash: seen.then ? '' : GAPS[name] ?? '', word: t(`legend.${name}`) })),
    ...(seen.then ? [] : [[seen.links.some((link) => link.deduced), '2 5', 'fact.deduced'], [seen.links.some(isPlanned), '7 5', 'fact.modality.intended']]
      .filter(([any]) => any).map(([, dash, word]) => ({ type: null, dash, word: capital(t(word)) }))),
    ...(seen.then && !compares ? CERTAINTIES.map(([name, dash]) => ({ type: null, dash, word: capital(certaintyWord(name)) })) : []),
    ...(compares || []).map(([name, ink]) => ({ type: null, ink, dash: name === 'went' ? '6 3' : '', word: t(`compare.list.${name}.${seen.then.date > seen.after.date ? 'back' : 'on'}`) })),
    ...(compares ? [{ type: null, dash: '', pale: true, word: t('compare.list.stayed') }] : [])];
}

function chip({ key, node, word, lang, n, shown, keys }, hidden) {
  return h('button', {
    type: 'button', class: 'chip', 'aria-pressed': String(shown), title: t('legend.hint'), 'data-kind': key, 'data-number': String(n), onclick: () => toggle(key, keys, hidden),
  }, mark(node, 15), h('span', { lang }, word), h('span', { class: 'chip-number' }, number(n)));
}

function toggle(key, keys, hidden) {
  const [label] = key.split('/');
  const own = [key, label, ...keys];
  const isOut = own.some((one) => hidden.includes(one));
  change({ hide: isOut ? hidden.filter((other) => !own.includes(other)) : [...hidden, key] });
}
