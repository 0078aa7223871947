/** The filters of an area or a search, each with the number that it would leave; the service counts before the list is cut. */

import { NEAR } from './areas.js';
import { h, replace } from './dom.js';
import { mark } from './marks.js';
import { change } from './state.js';
import { view } from './view.js';
import { byName, capital, categoryWord, foreign, number, official, ofName, t } from './words.js';

const RADII = [10, 20, 30, 50, 100];
const FEW = 7;
const MOST = 40;

export function facets(container) {
  const { network: { question }, state } = view();
  const groups = question.kind === 'area' ? ofArea(question.answer, state) : question.kind === 'search' ? ofSearch(question.answer, state) : [];
  replace(container, groups.filter(Boolean));
  container.hidden = !groups.some(Boolean);
}

function ofArea({ facets: counted, within, results, where, truncated, total }, state) {
  const own = results.find((one) => one.groupements.some(ofTerritory))?.groupements.find(ofTerritory);
  const groupements = [...counted.groupement].sort((one, other) => ofTerritory(other.groupement) - ofTerritory(one.groupement));
  return [
    within && group('facet.within', RADII.map((km) => chip(t('facet.km', { km }), null, (state.within ?? NEAR) === km || Number(state.within) === km, () => change({ within: km === NEAR ? undefined : km })))),
    Object.keys(counted.sector).length + (state.sector ? 1 : 0) > 1 && group('facet.sector', [...Object.entries(counted.sector).map(([sector, n]) => chip(t(`facet.${sector}`), n, state.sector === sector, toggle('sector', sector, state))), rest(state.sector ? 0 : total, Object.values(counted.sector))]),
    // if nothing is cut, the legend has all kinds
    (truncated || state.kind?.length > 0) && group('facet.kind', [...kinds(counted.kind, state), rest(state.kind?.length ? 0 : total, counted.kind.map(({ number }) => number))]),
    groupements.length > 0 && group('facet.group', [
      ...(within && (own || state.other) ? [chip(t('facet.other.near', { of: ofName(where.name) }), null, Boolean(state.other), () => change({ other: state.other ? undefined : own.id, group: undefined }))] : []),
      ...groupements.map(({ groupement, number: n }) => chip(groupement.name, n, state.group === groupement.id, () => change({ group: state.group === groupement.id ? undefined : groupement.id, other: undefined }), groupement))]),
  ];
}

const ofTerritory = ({ category }) => category === 'GHT';

/** The facets of everything found by name, not only of what is listed. */
function ofSearch({ facets: counted, total }, state) {
  const { category = [], sector = [], groupement = [] } = counted ?? {};
  return [
    sector.length + (state.sector ? 1 : 0) > 1 && group('facet.sector', [...sector.map(({ value, count }) => chip(t(`facet.${value}`), count, state.sector === value, toggle('sector', value, state))), rest(total, sector.map(({ count }) => count))]),
    (category.length > 1 || state.kind?.length > 0) && group('facet.kind', [...kinds(category.map(({ value, name, count }) => ({ category: value, name: name ?? named(value), number: count })), state), rest(total, category.map(({ count }) => count))]),
    (groupement.length > 1 || state.group) && group('facet.group', groupement.slice(0, MOST).map(({ value, name, count }) => chip(name ?? value, count, state.group === value, toggle('group', value, state)))),
  ];
}

/** The official wording of a category, from one of those listed. */
const named = (category) => signOf(category)?.categoryName;

/** A category belongs to one label; it has no sign if none of it is visible. */
const signOf = (category) => [...view().network.nodes.values()].find((node) => node.category === category);

function kinds(counted, state) {
  const chosen = state.kind ?? [];
  const missing = chosen.filter((one) => !counted.some(({ category }) => category === one)).map((category) => ({ category, number: 0 }));
  return [...counted, ...missing].sort((one, other) => other.number - one.number || byName(one.category, other.category)).map(({ category, name, number: n }) => chip(categoryWord(category) || (name ? official(name) : category.replace('FINESS_', 'FINESS ')), n, chosen.includes(category),
    () => change({ kind: chosen.includes(category) ? chosen.filter((one) => one !== category) : [...chosen, category] }), signOf(category), name && !categoryWord(category) ? foreign('fr') : null));
}

const toggle = (name, value, state) => () => change({ [name]: state[name] === value ? undefined : value });

/** How many have none of these values, so that the numbers add up; the service does not filter by that. */
function rest(total, numbers) {
  const n = total - numbers.reduce((sum, one) => sum + one, 0);
  return n > 0 && h('span', { class: 'facet-rest', 'data-rest': String(n) }, t('facet.rest', { n }));
}

function group(title, all) {
  const chips = all.filter(Boolean);
  const rest = chips.length > FEW + 2 ? chips.slice(FEW) : [];
  return h('section', { class: 'facet' }, h('h2', {}, t(title)), h('div', { class: 'facet-chips', role: 'group', 'aria-label': t(title) }, chips.slice(0, chips.length - rest.length)),
    rest.length > 0 && h('details', { open: rest.some((one) => one.getAttribute('aria-pressed') === 'true') }, h('summary', {}, t('panel.more', { n: rest.length })), h('div', { class: 'facet-chips' }, rest)));
}

const chip = (text, n, pressed, action, sign, lang = null) => h('button', { type: 'button', class: 'chip', 'aria-pressed': String(Boolean(pressed)), 'data-facet': text, onclick: action },
  sign && mark(sign, 14), h('span', { lang }, capital(text)), n !== null && h('span', { class: 'chip-number' }, number(n)));
