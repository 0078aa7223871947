/** The findings of the checks: what an analyst works on next, each with a way into the network. */

import { ask, sources } from './api.js';
import { appearance } from './appearance.js';
import { byId, h, replace, whileWaiting } from './dom.js';
import { failure } from './failures.js';
import { tellFolder } from './folder.js';
import { mark } from './marks.js';
import { language, t, translate } from './words.js';

const FEW = 8;
const MOST = 500;
/** So many findings of one check are shown at once; of so many a check is a state of the sources rather than work for today. */
const AT_ONCE = 20;
const CROWD = 100;

let answer = null;

const chosen = () => new URLSearchParams(location.search).get('check');

async function load() {
  const wait = (text) => replace(byId('findings'), h('p', { class: 'quiet', role: 'status' }, text));
  wait(t('diagram.loading'));
  const stop = whileWaiting((n) => wait(t('diagram.waiting', { n })));
  try {
    answer = await ask('/quality', { limit: MOST });
    // one check that finds a lot leaves room for the others
    const heard = new Set(answer.results.map((finding) => finding.check));
    const unheard = Object.entries(answer.checks).filter(([check, number]) => number && !heard.has(check)).map(([check]) => check);
    answer.results.push(...(unheard.length ? (await ask('/quality', { check: unheard, limit: MOST })).results : []));
    stop();
    await tellFolder(byId('folder'));
    await show();
  } catch (error) {
    stop();
    replace(byId('findings'), failure(error, { what: t('failure.first'), again: load }));
  }
  document.documentElement.dataset.ready = String(performance.now().toFixed(0));
}

async function show() {
  const known = await sources();
  const groups = Map.groupBy(answer.results, (finding) => finding.check);
  const checks = Object.entries(answer.checks).filter(([, number]) => number).sort(([, one], [, other]) => one - other);
  replace(byId('checks'), [[null, answer.total], ...checks].map(([check, number]) => h('button', {
    type: 'button', class: 'chip', 'aria-pressed': String(check === chosen()), onclick: () => choose(check),
  }, check ? groups.get(check)[0].title : t('quality.all'), h('span', { class: 'chip-number' }, String(number)))));
  const shown = checks.filter(([check]) => !chosen() || chosen() === check);
  replace(byId('findings'), shown.length ? shown.map(([check]) => group(check, groups.get(check), answer.checks[check], known)) : h('p', {}, t('quality.none')));
}

function choose(check) {
  const url = new URL(location.href);
  url.searchParams.delete('check');
  if (check) {
    url.searchParams.set('check', check);
  }
  history.replaceState(null, '', url);
  show();
}

/** The fewest come first: they are what somebody can settle today. A crowd is one line, until it is asked for. */
function group(check, findings, number, known) {
  const list = h('ul', { class: 'findings' });
  const more = h('button', { type: 'button', class: 'chip', onclick: () => add() });
  const add = () => {
    const from = list.children.length;
    list.append(...findings.slice(from, from + AT_ONCE).map((finding) => h('li', { class: 'finding' },
      h('p', {}, finding.message), people(finding.entities), places(finding.citations, known))));
    const shown = list.children.length;
    more.hidden = shown >= findings.length;
    more.textContent = t('quality.next', { n: Math.min(AT_ONCE, findings.length - shown) });
    if (from) {
      list.children[from].querySelector('a')?.focus();
    }
  };
  add();
  return h('details', { id: check, class: 'check', open: number <= CROWD || chosen() === check },
    h('summary', {}, h('h2', {}, findings[0].title), ' ', h('span', { class: 'count' }, t('quality.open', { n: number }))),
    findings.length < number && h('p', { class: 'quiet' }, t('quality.first', { shown: findings.length, number })), list, more);
}

function people(entities) {
  const links = entities.map((entity) => h('a', { href: address(entity, entities) }, mark(entity, 14), entity.name));
  return h('div', { class: 'who' }, links.slice(0, FEW), links.length > FEW && h('details', {}, h('summary', {}, t('panel.more', { n: links.length - FEW })),
    h('div', { class: 'who' }, links.slice(FEW))));
}

/** A figure has no place on the diagram; whom it is of has. */
function address(entity, entities) {
  const shown = ['Figure', 'Name'].includes(entity.label) ? entities.find((other) => !['Figure', 'Name'].includes(other.label)) ?? entity : entity;
  return `./?around=${shown.id}&select=${shown.id}&lang=${language()}`;
}

const places = (citations, known) => citations.length > 0 && h('div', { class: 'where' },
  [...Map.groupBy(citations, (citation) => citation.source)].map(([id, own], i) => [i > 0 && ' ; ',
    h('a', { href: `./?source=${id}&lang=${language()}` }, known.get(id)?.name ?? id), ` (${own.slice(0, 6).map((citation) => citation.locator).join(', ')}${own.length > 6 ? '…' : ''})`]));

translate();
appearance({ languageChanged: () => { translate(); load(); } });
load();
