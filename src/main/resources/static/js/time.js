/** The slider over the years, with play; the date in the state is what the whole page shows. */

import { linksHeld } from './counts.js';
import { readDate } from './dates.js';
import { byId, debounced, h, replace } from './dom.js';
import { years } from './network.js';
import { change, state } from './state.js';
import { view } from './view.js';
import { date, t } from './words.js';

const PACE = 1500;

let playing = 0;

export function openTime() {
  const range = byId('year');
  const go = debounced(() => change({ at: range.value }), 60);
  range.addEventListener('input', () => { stop(); byId('year-now').textContent = range.value; go(); });
  byId('whole').addEventListener('click', () => { stop(); change({ at: undefined, to: undefined }); });
  byId('play').addEventListener('click', () => (playing ? stop() : play()));
  byId('exact').addEventListener('change', (event) => { stop(); wish(event.target); });
}

/** Takes what was typed, if it is a date; otherwise the field says so, and the page stays as it is. */
function wish(field) {
  const text = field.value.trim();
  const found = readDate(text);
  field.setAttribute('aria-invalid', String(Boolean(text && !found)));
  if (text && !found) {
    say(h('span', { class: 'warning', role: 'alert' }, t('time.wrong', { value: text })));
  } else {
    change(found ? { at: found } : { at: undefined, to: undefined });
  }
}

/** The slider for the years of the view. */
export function showTime() {
  const seen = view();
  const span = years(seen.network.links);
  const range = byId('year');
  byId('time').classList.toggle('unused', !span);
  if (!span) {
    return;
  }
  const { at, to } = seen.state;
  const year = Number(at?.slice(0, 4) ?? span[1]);
  [range.min, range.max] = [Math.min(span[0], year), Math.max(span[1], year)].map(String);
  range.value = String(year);
  range.setAttribute('aria-valuetext', at ? date(at) : t('time.whole'));
  byId('year-now').textContent = at ? [at, to].filter(Boolean).map(date).join(' / ') : `${span[0]}–${span[1]}`;
  if (byId('exact') !== document.activeElement || byId('exact').getAttribute('aria-invalid') !== 'true') {
    byId('exact').value = at ? written(at) : '';
    byId('exact').setAttribute('aria-invalid', 'false');
  }
  byId('whole').setAttribute('aria-pressed', String(!at));
  byId('time').classList.toggle('dated', Boolean(at));
  byId('year-ticks').replaceChildren(...ticks([Number(range.min), Number(range.max)]));
}

/** The date as people type it: 31/12/2016. */
const written = (text) => text.split('-').reverse().join('/');

/** How much holds, and what differs from the view before, also for a step back in time. */
export function sayTime(before) {
  const seen = view();
  if (!seen.then || seen.after) {
    say(seen.after ? '' : t('time.hint'));
    return;
  }
  const { n } = linksHeld(seen);
  const own = (one) => new Set(one.links.filter((link) => one.then.certainty.has(link.id)).map((link) => link.id));
  const comparable = before?.then && before.network === seen.network && before.then.date !== seen.then.date;
  const [now, then] = [own(seen), comparable ? own(before) : null];
  const began = then ? [...now].filter((id) => !then.has(id)).length : 0;
  const ended = then ? [...then].filter((id) => !now.has(id)).length : 0;
  const back = comparable && before.then.date > seen.then.date;
  say([n ? t('time.said', { date: date(seen.state.at), n }) : t('time.none'), began && t(back ? 'time.back.ended' : 'time.began', { n: began }),
    ended && t(back ? 'time.back.began' : 'time.ended', { n: ended })].filter(Boolean).join(' · '));
}

/** Shown beside the slider, where the reader looks. */
export const say = (...content) => replace(byId('time-said'), ...content);

/** A mark wherever something begins. */
function ticks([first, last]) {
  const begins = new Map();
  view().links.forEach((link) => {
    const year = link.since?.slice(0, 4);
    if (year) {
      begins.set(year, (begins.get(year) ?? 0) + 1);
    }
  });
  const most = Math.max(1, ...begins.values());
  return [...begins].map(([year, number]) => h('span', { style: {
    left: `${((Number(year) - first) / Math.max(1, last - first)) * 100}%`, height: `${3 + 11 * Math.sqrt(number / most)}px`,
  } }));
}

function play() {
  const range = byId('year');
  const begins = view().links.map((link) => link.since?.slice(0, 4)).filter(Boolean).sort();
  const last = Number(range.max);
  let year = state().at && Number(state().at.slice(0, 4)) < last ? Number(state().at.slice(0, 4)) : Number(begins[0] ?? range.min) - 1;
  const step = () => {
    year += 1;
    change({ at: String(year), to: undefined });
    if (year >= last) {
      stop();
    }
  };
  playing = setInterval(step, PACE);
  step();
  sign();
}

export function stop() {
  clearInterval(playing);
  playing = 0;
  sign();
}

function sign() {
  const button = byId('play');
  button.setAttribute('aria-label', t(playing ? 'time.pause' : 'time.play'));
  button.classList.toggle('playing', Boolean(playing));
}
