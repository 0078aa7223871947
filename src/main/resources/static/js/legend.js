/** The legend, which is also the filter: each kind on the diagram is a switch. */

import { h, replace } from './dom.js';
import { mark, stroke } from './marks.js';
import { current, hiddenKinds, isHidden, visible } from './network.js';
import { LABELS, family, kind } from './palette.js';
import { change, state } from './state.js';
import { byName, categoryWord, certaintyWord, labelsWord, t } from './words.js';

const CERTAINTIES = [['certain', ''], ['presumed', '6 3'], ['possible', '1.5 3']];

export function legend(container) {
  const hidden = hiddenKinds(state());
  const nodes = [...current().nodes.values()];
  const groups = LABELS.filter((label) => nodes.some((node) => node.label === label)).map((label) => group(label, nodes, hidden));
  const families = [...new Map(visible(state()).links.map((link) => [family(link.type), link.type])).entries()].sort();
  replace(container,
    h('div', { class: 'legend-kinds', role: 'group', 'aria-label': `${t('legend.title')}. ${t('legend.hint')}` }, groups),
    h('div', { class: 'legend-lines' }, families.map(([name, type]) => h('span', { class: 'legend-line' },
      stroke(type, ['TOPIC', 'PLACE'].includes(name) ? '1.5 3' : ''), t(`legend.${name}`)))),
    state().at && h('div', { class: 'legend-lines', 'aria-label': t('legend.certainty') }, CERTAINTIES.map(([name, dash]) => h('span',
      { class: 'legend-line' }, stroke(null, dash), certaintyWord(name)))));
}

/** A label with its categories; a label alone where it has none or only one. */
function group(label, nodes, hidden) {
  const own = nodes.filter((node) => node.label === label);
  const kinds = [...Map.groupBy(own, kind)].sort(([, one], [, other]) => other.length - one.length
    || byName(one[0].category ?? '', other[0].category ?? ''));
  const few = kinds.length < 2 || hidden.includes(label) || ['Initiative', 'Act', 'Institution', 'Theme', 'Territory', 'Software'].includes(label);
  return few ? chip(label, own, hidden, labelsWord(label), own.length)
    : kinds.map(([key, members]) => chip(key, members, hidden, capital(categoryWord(members[0].category) || members[0].categoryName || labelsWord(label)), members.length));
}

function chip(key, members, hidden, word, number) {
  const shown = !isHidden(members[0], hidden);
  return h('button', {
    type: 'button', class: 'chip', 'aria-pressed': String(shown), title: t('legend.hint'), 'data-kind': key, onclick: () => toggle(key, hidden),
  }, mark(members[0], 15), h('span', {}, word), h('span', { class: 'chip-number' }, String(number)));
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

function toggle(key, hidden) {
  const [label] = key.split('/');
  const isOut = hidden.includes(key) || hidden.includes(label);
  const next = isOut ? hidden.filter((other) => other !== key && other !== label) : [...hidden, key];
  change({ hide: next });
}
