/**
 * When the entities on the diagram began and ended: a line for each groupement, convention, network or initiative. No line goes beyond today,
 * because nobody knows what comes then; only what is planned to begin later is beyond it.
 */

import { h, replace, svg } from './dom.js';
import { mark } from './marks.js';
import { colour } from './palette.js';
import { change } from './state.js';
import { view } from './view.js';
import { byName, date, kindWord, t } from './words.js';

/** How many years may be between two labels, how wide a label is with and without its space, and the part of the width that the years take. */
const [STEPS, YEAR, LABEL, TRACK] = [[1, 2, 5, 10, 20], 46, 32, 0.6];
/** The part of the years that is free after the last of them; the least width of a line, in thousandths; and how pale a line is that no source ends. */
const [FREE, LEAST, PALE] = [0.03, 6, 0.28];
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
  const span = axis(lines, [...dates, ...named]);
  const { first, last, now } = span;
  const place = (year) => `${((year - first) / (last - first)) * 100}%`;
  const room = TRACK * (container.clientWidth || innerWidth) / (last - first);
  const step = STEPS.find((one) => one * room >= YEAR) ?? STEPS.at(-1);
  // the first year is told, as what the axis begins with; over many years, round ones
  const years = Array.from({ length: Math.ceil(last - first) }, (_, i) => first + i)
    .filter((year) => (step < 5 ? year - first : year) % step === 0 && (last - year) * room >= LABEL);
  replace(container, h('div', { class: 'timeline', role: 'group', 'aria-label': t('timeline.label') },
    h('div', { class: 'years', 'aria-hidden': 'true' }, h('span', {}), h('div', { class: 'track' }, years.map((year) => h('span', { class: 'year', style: { left: place(year) } }, String(year))),
      h('span', { class: 'today-word', style: { left: place(now), translate: now - first > last - now ? '-100% 0' : '0 0' } }, t('timeline.today')))),
    h('ol', {}, lines.map((one) => h('li', {},
      h('button', { type: 'button', class: 'entity', title: one.node.name, onclick: () => change({ select: one.node.id }) }, mark(one.node, 14), ' ', one.node.name),
      h('div', { class: 'track' },
        years.map((year) => h('span', { class: 'grid', style: { left: place(year) } })),
        h('span', { class: 'today', style: { left: place(now) } }),
        dates.map((day) => h('span', { class: 'now', style: { left: place(day) } })),
        bar(one, span),
        h('span', { class: 'hidden-visually' }, told(one)))))),
    h('p', { class: 'small' }, [t('timeline.hint'), lines.some((one) => one.joined.length) && t('timeline.joined'), lines.some((one) => Math.max(one.start, ...one.joined) > now) && t('timeline.ahead')].filter(Boolean).join(' '))));
}

/** From the first year to a little after today, or after what is to begin later, and the dates of the view. */
function axis(lines, others) {
  const now = today();
  const ahead = lines.filter((one) => one.start > now).map((one) => one.end);
  const first = Math.floor(Math.min(...lines.map((one) => one.start), ...others, now));
  const last = Math.max(...ahead, ...lines.flatMap((one) => one.joined), ...others, now);
  return { first, last: last + Math.max((last - first) * FREE, 1 / 12), now };
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

function bar({ node, start, end, closed, joined }, { first, last, now }) {
  const x = (year) => ((year - first) / (last - first)) * 1000;
  const fill = colour(node);
  const ahead = start > now;
  const from = ahead ? x(start) : Math.max(0, Math.min(x(start), x(now) - LEAST));
  const width = Math.max(x(ahead ? end : Math.min(end, now)) - from, LEAST);
  // after the last source, nobody says whether it goes on or has ended
  const rest = closed || ahead ? 0 : x(now) - from - width;
  return svg('svg', { viewBox: '0 0 1000 20', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'solid', x: from, y: 5, width, height: 10, rx: 2, fill, opacity: ahead ? PALE : null }),
    rest > 0 && svg('rect', { class: 'open', x: from + width, y: 8, width: rest, height: 4, fill, opacity: PALE }),
    joined.map((year) => svg('rect', { x: x(year), y: 2, width: 2.5, height: 16, class: 'joined' })));
}

const told = (one) => [kindWord(one.node), date(one.node.created), one.closed ? date(one.node.ended) : t('timeline.open')].filter(Boolean).join(', ');

/** A partial date as a year with a fraction. */
function when(text) {
  const found = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text ?? '');
  return found ? Number(found[1]) + (Number(found[2] ?? 1) - 1) / 12 + (Number(found[3] ?? 1) - 1) / 365 : null;
}

/** Today as a year with a fraction. */
function today() {
  const day = new Date();
  return day.getFullYear() + day.getMonth() / 12 + (day.getDate() - 1) / 365;
}
