/** The text of a document with all cited passages; a chosen passage shows the facts that it states. */

import { once } from './api.js';
import { h, replace } from './dom.js';
import { change } from './state.js';
import { view } from './view.js';
import { foreign, t } from './words.js';

export async function render(container) {
  const { state, network } = view();
  const { source: about } = network.question.answer;
  const { text, places, message, title } = await once(`/sources/${state.source}/document`);
  if (!text) {
    replace(container, h('div', { class: 'text' }, h('p', {}, message), about.url && h('p', {}, h('a', { href: about.url, rel: 'noopener noreferrer' }, t('panel.original')))));
    return;
  }
  const chosen = places.find(({ at }) => at === state.place);
  replace(container, h('article', { class: 'text', tabindex: '0', 'aria-label': title }, h('p', { class: 'small' }, t('text.hint', { n: places.length })),
    h('div', { lang: foreign(about.language) }, lines(text).map((line) => paragraph(line, places, chosen)))));
  container.querySelector('.here')?.scrollIntoView({ block: 'center' });
}

/** A comma between two passages is no button. */
const WORD = /[\p{L}\p{N}]/u;

/** The lines of a text, each with its beginning. */
function lines(text) {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { words, start, end: start + words.length };
    start = line.end + 1;
    return line;
  }).filter(({ words }) => words.trim());
}

/** Cuts the text wherever a passage begins or ends; words belong to the shortest passage around them. */
function paragraph({ words, start, end }, places, chosen) {
  const near = places.filter((place) => place.start < end && place.end > start);
  const cuts = [...new Set([start, end, ...near.flatMap((place) => [place.start, place.end])])].filter((cut) => cut >= start && cut <= end).sort((one, other) => one - other);
  return h('p', {}, cuts.slice(0, -1).map((from, i) => {
    const part = words.slice(from - start, cuts[i + 1] - start);
    const [inner] = near.filter((place) => place.start <= from && place.end >= cuts[i + 1]).sort((one, other) => (one.end - one.start) - (other.end - other.start));
    return inner && WORD.test(part) ? passage(part, inner, chosen && from >= chosen.start && cuts[i + 1] <= chosen.end) : part;
  }));
}

function passage(words, { at }, isChosen) {
  const choose = () => change({ place: at, select: undefined });
  return h('mark', { class: isChosen ? 'passage here' : 'passage', tabindex: '0', role: 'button', 'data-at': at, 'aria-pressed': String(Boolean(isChosen)), onclick: choose, onkeydown: (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose();
    }
  } }, words);
}
