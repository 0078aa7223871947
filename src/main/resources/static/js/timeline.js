/** When the entities on the diagram began and ended: a line for each groupement, convention, network or initiative. */

import { h, replace, svg } from './dom.js';
import { mark } from './marks.js';
import { colour } from './palette.js';
import { change } from './state.js';
import { view } from './view.js';
import { byName, date, kindWord, t } from './words.js';

/** How many years may be between two labels, how wide a label is, and the part of the width that the years take. */
const [STEPS, YEAR, TRACK] = [[1, 2, 5, 10, 20], 46, 0.6];
const BETWEEN = ['Groupement', 'Convention', 'Federation', 'Network', 'Initiative', 'Act'];

export function render(container) {
  const { nodes, links, network: { question }, state: { at, to } } = view();
  const lines = nodes.filter((node) => BETWEEN.includes(node.label)).map((node) => line(node, links)).filter((one) => one.start)
    .sort((one, other) => one.start - other.start || byName(one.node.name, other.node.name));
  if (!lines.length) {
    replace(container, h('p', { class: 'message' }, t('timeline.empty')));
    return;
  }
  const dates = [at, to].map(when).filter(Boolean);
  // also the years that the headline names
  const named = question.kind === 'change' ? [question.answer.from, question.answer.to] : [];
  const first = Math.floor(Math.min(...lines.map((one) => one.start), ...dates, ...named));
  const last = Math.max(new Date().getFullYear(), ...[...lines.map((one) => one.end), ...dates, ...named].map(Math.ceil)) + 1;
  const place = (year) => `${((year - first) / (last - first)) * 100}%`;
  const room = TRACK * (container.clientWidth || innerWidth) / (last - first);
  const step = STEPS.find((one) => one * room >= YEAR) ?? STEPS.at(-1);
  // the first year is told, as what the axis begins with; over many years, round ones
  const years = Array.from({ length: last - first }, (_, i) => first + i).filter((year) => (step < 5 ? year - first : year) % step === 0);
  replace(container, h('div', { class: 'timeline', role: 'group', 'aria-label': t('timeline.label') },
    h('div', { class: 'years', 'aria-hidden': 'true' }, h('span', {}), h('div', { class: 'track' }, years.map((year) => h('span', { class: 'year', style: { left: place(year) } }, String(year))))),
    h('ol', {}, lines.map((one) => h('li', {},
      h('button', { type: 'button', class: 'entity', title: one.node.name, onclick: () => change({ select: one.node.id }) }, mark(one.node, 14), ' ', one.node.name),
      h('div', { class: 'track' },
        years.map((year) => h('span', { class: 'grid', style: { left: place(year) } })),
        dates.map((day) => h('span', { class: 'now', style: { left: place(day) } })),
        bar(one, first, last),
        h('span', { class: 'hidden-visually' }, told(one)))))),
    h('p', { class: 'small' }, t('timeline.hint'))));
}

/** From its creation, or else the first date of its links, to its end, or else the date of the last source. */
function line(node, links) {
  const own = links.filter((link) => link.from === node.id || link.to === node.id);
  const begins = own.map((link) => when(link.since)).filter(Boolean);
  const stated = own.flatMap((link) => [when(link.statedOn), when(link.until)]).filter(Boolean);
  // if no source dates the beginning, the first source that mentions it
  const start = when(node.created) ?? (begins.length ? Math.min(...begins) : stated.length ? Math.min(...stated) : null);
  const end = when(node.ended);
  const known = end ?? Math.max(start ?? 0, ...stated);
  return { node, start, end: end ?? known, closed: Boolean(end), joined: [...new Set(begins)] };
}

function bar(one, first, last) {
  const x = (year) => ((year - first) / (last - first)) * 1000;
  const fill = colour(one.node);
  const width = Math.max(x(one.end) - x(one.start), 6);
  return svg('svg', { viewBox: '0 0 1000 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { x: x(one.start), y: 5, width, height: 10, rx: 2, fill }),
    // after the last source, nobody says whether it goes on or has ended
    !one.closed && svg('rect', { x: x(one.start) + width, y: 8, width: Math.max(0, x(last) - x(one.start) - width), height: 4, fill, opacity: 0.28 }),
    one.joined.map((year) => svg('rect', { x: x(year), y: 2, width: 2.5, height: 16, class: 'joined' })));
}

const told = (one) => [kindWord(one.node), date(one.node.created), one.closed ? date(one.node.ended) : t('timeline.open')].filter(Boolean).join(', ');

/** A partial date as a year with a fraction. */
function when(text) {
  const found = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text ?? '');
  return found ? Number(found[1]) + (Number(found[2] ?? 1) - 1) / 12 + (Number(found[3] ?? 1) - 1) / 365 : null;
}
