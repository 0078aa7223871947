/** The findings of the checks, in a few groups; each has a link to where it can be seen. */

import { ask, sources } from './api.js';
import { appearance } from './appearance.js';
import { byId, h, icon, ready, replace, whileWaiting } from './dom.js';
import { failure } from './failures.js';
import { tellFolder } from './folder.js';
import { mark } from './marks.js';
import { language, number, t, translate } from './words.js';

const FEW = 6;
const MOST = 500;
const AT_ONCE = 10;

/** The order of groups: contradictions between sources, then what must be looked up, then what nobody says. */
const GROUPS = {
  contradictions: ['totals', 'values-that-disagree', 'figures-that-disagree', 'dates-that-disagree', 'no-day-left', 'one-name-for-two', 'stated-counts', 'without-citation'],
  questions: ['only-reported', 'never-brought-about', 'possibly-the-same'],
  gaps: ['beginning-unknown', 'groupements-without-members', 'number-only'],
};
/** Both are shown together there. */
const PAIRS = ['possibly-the-same', 'one-name-for-two'];

let answer = null;

const chosen = () => new URLSearchParams(location.search).get('check');

async function load() {
  const wait = (text) => replace(byId('findings'), h('p', { class: 'quiet', role: 'status' }, text));
  wait(t('diagram.loading'));
  const stop = whileWaiting((n) => wait(t('diagram.waiting', { n })));
  try {
    answer = await ask('/quality', { limit: MOST });
    // a check with many findings leaves space for the others
    const heard = new Set(answer.results.map((finding) => finding.check));
    const unheard = Object.entries(answer.checks).filter(([check, found]) => found && !heard.has(check)).map(([check]) => check);
    answer.results.push(...(unheard.length ? (await ask('/quality', { check: unheard, limit: MOST })).results : []));
    stop();
    await tellFolder(byId('folder'));
    show(await sources());
  } catch (error) {
    stop();
    replace(byId('findings'), failure(error, { what: t('failure.first'), again: load }));
  }
  ready();
}

function show(known) {
  const found = Map.groupBy(answer.results, (finding) => finding.check);
  const others = Object.keys(answer.checks).filter((check) => !Object.values(GROUPS).flat().includes(check));
  const groups = Object.entries({ ...GROUPS, gaps: [...GROUPS.gaps, ...others] })
    .map(([name, checks]) => [name, checks.filter((check) => answer.checks[check]).sort((one, other) => answer.checks[one] - answer.checks[other])]).filter(([, checks]) => checks.length);
  const first = chosen() ?? groups[0]?.[1][0];
  const decided = Object.values(answer.decided ?? {}).reduce((sum, one) => sum + one, 0);
  replace(byId('progress'), progress(answer.total, decided));
  replace(byId('findings'), groups.length ? groups.map(([name, checks]) => h('section', { class: 'group', 'data-group': name },
    h('h2', {}, t(`quality.${name}`)), h('p', { class: 'quiet' }, t(`quality.${name}.what`)),
    checks.map((check) => one(check, found.get(check), known, check === first)))) : h('p', {}, t('quality.none')));
  if (chosen()) {
    byId(chosen())?.scrollIntoView({ block: 'start' });
  }
}

/** How many are open, and how many are decided. */
function progress(open, decided) {
  const share = Math.round((100 * decided) / Math.max(open + decided, 1));
  return h('div', { class: 'progress', 'data-open': String(open), 'data-decided': String(decided) },
    h('p', {}, h('strong', {}, t('quality.total', { n: number(open) })), ' · ', t('quality.decided', { n: number(decided) })),
    h('progress', { max: '100', value: String(share), 'aria-label': t('quality.decided', { n: number(decided) }) }));
}

function one(check, findings, known, open) {
  const list = h('ul', { class: 'findings' });
  const more = h('button', { type: 'button', class: 'chip', onclick: () => add() });
  const add = () => {
    const from = list.children.length;
    list.append(...findings.slice(from, from + AT_ONCE).map((finding) => row(finding, known)));
    const shown = list.children.length;
    more.hidden = shown >= findings.length;
    more.textContent = t('quality.next', { n: Math.min(AT_ONCE, findings.length - shown) });
    if (from) {
      list.children[from].querySelector('a')?.focus();
    }
  };
  add();
  const [total, decided] = [answer.checks[check], answer.decided?.[check] ?? 0];
  return h('details', { id: check, class: 'check', open },
    h('summary', {}, h('h3', {}, findings[0].title), h('span', { class: 'count' }, t('quality.open', { n: number(total) }), decided > 0 && ` · ${t('quality.settled', { n: number(decided) })}`)),
    findings.length < total && h('p', { class: 'quiet' }, t('quality.first', { shown: findings.length, number: total })), list, more);
}

function row(finding, known) {
  const way = address(finding);
  return h('li', { class: 'finding' },
    h('div', { class: 'finding-line' }, h('p', {}, finding.message), way && h('a', { class: 'action', href: way }, icon('around'), t('quality.see'))),
    finding.entities.length > 0 && people(finding.entities), places(finding.citations, known));
}

function people(entities) {
  const links = entities.filter(isDrawn).map((entity) => h('a', { href: view({ around: entity.id, select: entity.id }) }, mark(entity, 14), entity.name));
  return h('div', { class: 'who' }, links.slice(0, FEW), links.length > FEW && h('details', {}, h('summary', {}, t('panel.more', { n: links.length - FEW })),
    h('div', { class: 'who' }, links.slice(FEW))));
}

/** A figure or a name is not on the diagram, but its entity is. */
const isDrawn = (entity) => !['Figure', 'Name', 'Source'].includes(entity.label);

const view = (asked) => `./?${Object.entries(asked).map(([name, value]) => `${name}=${value}`).join('&')}&lang=${language()}`;

/** Where the finding can be seen. */
function address({ check, entities, citations }) {
  const [first, second] = entities.filter(isDrawn);
  if (!first) {
    return entities.some(({ label }) => label === 'Source') ? view({ source: entities.find(({ label }) => label === 'Source').id }) : citations.length ? view({ source: citations[0].source }) : null;
  }
  if (second && PAIRS.includes(check)) {
    return view({ common: `${first.id},${second.id}` });
  }
  // the end of a link with more neighbours shows more
  return second && second.label !== 'Establishment' && first.label === 'Establishment' ? view({ around: second.id, select: first.id }) : view({ around: first.id, select: first.id });
}

const places = (citations, known) => citations.length > 0 && h('div', { class: 'where' },
  [...Map.groupBy(citations, (citation) => citation.source)].map(([id, own], i) => [i > 0 && t('path.then'),
    h('a', { href: view({ source: id }) }, known.get(id)?.name ?? id), ` (${own.slice(0, 4).map((citation) => citation.locator).join(', ')}${own.length > 4 ? '…' : ''})`]));

translate();
appearance({ languageChanged: () => { translate(); load(); } });
load();
