/** The text of the document, with the names of entities in colour and the current sentence highlighted. */

import { byId, h, replace } from './dom.js';
import { all, current, everybody, place } from './atelier-model.js';
import { foreign, t } from './words.js';

/** Pieces of text between two places where something begins or ends. */
let pieces = [];

/** Draws the text. `onMention` is called with a clicked entity, `onWords` with a selected place. */
export function show(container, { onMention, onWords }) {
  const draft = current();
  const owners = new Map(everybody().flatMap((one) => (one.mentions ?? []).map((i) => [i, one])));
  const marks = [
    ...draft.mentions.map((one, i) => ({ start: one.start, end: one.end, mark: owners.has(i) ? (owners.get(i).known ? 'known' : 'new') : one.match ? 'known' : null, entity: owners.get(i)?.id })),
    ...draft.dates.map((one) => ({ start: one.start, end: one.end, mark: 'date' })),
  ].filter((one) => one.mark).sort((one, other) => one.start - other.start || other.end - one.end);
  const cuts = [...new Set([0, draft.text.length, ...marks.flatMap((one) => [one.start, one.end]),
    ...all().filter(place).flatMap((one) => [place(one).start, place(one).end]), ...draft.passages.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
  const root = document.createDocumentFragment();
  pieces = [];
  let next = 0;
  let open = [];
  cuts.slice(0, -1).forEach((start, i) => {
    const end = cuts[i + 1];
    while (next < marks.length && marks[next].start <= start) {
      open.push(marks[next]);
      next += 1;
    }
    open = open.filter((one) => one.end > start);
    const mark = open[0];
    const words = draft.text.slice(start, end);
    const piece = h(mark ? 'mark' : 'span', { class: mark?.mark, 'data-start': String(start), 'data-entity': mark?.entity }, words);
    pieces.push({ start, end, piece });
    root.append(piece);
  });
  const { scrollTop } = container;
  replace(container, h('div', { class: 'text-body', lang: foreign(current().source.language) }, root));
  container.scrollTop = scrollTop;
  const named = (event) => event.target.closest?.('mark[data-entity]');
  container.onclick = (event) => {
    if (named(event) && getSelection().isCollapsed) {
      onMention(named(event).dataset.entity);
    }
  };
  // a click on a name is not the end of a selection
  container.onmouseup = container.ontouchend = (event) => setTimeout(() => (named(event) && getSelection().isCollapsed) || onWords(selected(container)));
}

/** Cuts the piece around a place in two, for words that begin or end there. */
function cut(at) {
  const i = pieces.findIndex(({ start, end }) => start < at && at < end);
  if (i < 0) {
    return;
  }
  const { start, end, piece } = pieces[i];
  const rest = piece.cloneNode();
  const text = piece.textContent;
  piece.textContent = text.slice(0, at - start);
  rest.textContent = text.slice(at - start);
  rest.dataset.start = String(at);
  piece.after(rest);
  pieces.splice(i, 1, { start, end: at, piece }, { start: at, end, piece: rest });
}

/** The selection has been used. */
export const unselect = () => getSelection().removeAllRanges();

/** The place of the selected words; null if there are none. */
export function selected(container) {
  const selection = getSelection();
  if (selection.isCollapsed || !container.contains(selection.anchorNode) || !container.contains(selection.focusNode)) {
    return null;
  }
  const range = selection.getRangeAt(0);
  // however the reader has selected: letters, words or whole lines
  const before = (node, within) => {
    const all = document.createRange();
    all.selectNodeContents(container.firstElementChild);
    all.setEnd(node, within);
    return all.toString().length;
  };
  const [start, end] = [before(range.startContainer, range.startOffset), before(range.endContainer, range.endOffset)];
  const text = current().text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return text.trim() ? { start: start + lead, end: start + lead + text.trim().length } : null;
}

/** Highlights the words of a place, and scrolls to them. */
export function light(found, scroll = true) {
  pieces.forEach(({ piece }) => piece.classList.remove('lit'));
  if (!found) {
    return;
  }
  cut(found.start);
  cut(found.end);
  const lit = pieces.filter(({ start, end }) => start >= found.start && end <= found.end);
  lit.forEach(({ piece }) => piece.classList.add('lit'));
  if (scroll && lit.length) {
    const pane = byId('text');
    const box = lit[0].piece.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (box.top < frame.top + 10 || box.bottom > frame.bottom - 40) {
      pane.scrollTop += box.top - frame.top - frame.height / 4;
    }
  }
}

/** The legend of the colours. */
export const key = () => ['known', 'new', 'date'].map((kind) => h('span', { class: 'text-key' }, h('mark', { class: kind }, t(`atelier.key.${kind}`))));
