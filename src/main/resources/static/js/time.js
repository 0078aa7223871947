/** The slider over the years, with play; the date in the state is what the whole page shows. */

import { byId, debounced, h } from './dom.js';
import { current, years } from './network.js';
import { change, state } from './state.js';
import { t } from './words.js';

const PACE = 1500;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

let playing = 0;

export function openTime() {
  const range = byId('year');
  const go = debounced(() => change({ at: range.value }), 60);
  range.addEventListener('input', () => { stop(); byId('year-now').textContent = range.value; go(); });
  byId('whole').addEventListener('click', () => { stop(); change({ at: undefined }); });
  byId('play').addEventListener('click', () => (playing ? stop() : play()));
  byId('exact').addEventListener('change', (event) => {
    stop();
    const text = event.target.value.trim();
    const right = text === '' || DATE.test(text);
    event.target.setAttribute('aria-invalid', String(!right));
    byId('time-said').textContent = right ? '' : t('time.wrong');
    if (right) {
      change({ at: text || undefined });
    }
  });
}

/** The slider for the years of the view. */
export function showTime() {
  const span = years(current().links);
  const range = byId('year');
  byId('time').classList.toggle('unused', !span);
  if (!span) {
    return;
  }
  const { at } = state();
  [range.min, range.max] = span.map(String);
  range.value = at ? at.slice(0, 4) : String(span[1]);
  range.setAttribute('aria-valuetext', at ?? t('time.whole'));
  byId('year-now').textContent = at ?? `${span[0]}–${span[1]}`;
  byId('exact').value = at ?? '';
  byId('whole').setAttribute('aria-pressed', String(!at));
  byId('time').classList.toggle('dated', Boolean(at));
  byId('year-ticks').replaceChildren(...ticks(span));
}

/** A mark wherever something begins, so that one sees where to look. */
function ticks([first, last]) {
  const begins = new Map();
  current().links.forEach((link) => {
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
  const begins = current().links.map((link) => link.since?.slice(0, 4)).filter(Boolean).sort();
  const last = Number(range.max);
  let year = state().at && Number(state().at.slice(0, 4)) < last ? Number(state().at.slice(0, 4)) : Number(begins[0] ?? range.min) - 1;
  const step = () => {
    year += 1;
    change({ at: String(year) });
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
