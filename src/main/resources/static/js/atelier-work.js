/** The reader's work: kept in the browser while it goes on, and never thrown away without asking. */

import * as store from './atelier-keep.js';
import * as model from './atelier-model.js';
import * as service from './atelier-send.js';
import { byId, debounced, h, replace } from './dom.js';
import { moment, t } from './words.js';

let key = null;
let given = null;
let touched = false;
let kept = true;

export const isTouched = () => touched;

/** Whether everything is kept that the reader has decided. */
export const isKept = () => kept;

/** The document as it was sent, to be saved beside its dossier. */
export const document = () => given;

export const found = (draft) => store.found(store.keyOf(draft));

export function begin(draft, sent) {
  key = store.keyOf(draft);
  given = sent;
  touched = false;
  kept = true;
}

export function resume(before) {
  ({ key, given } = before);
  touched = true;
  kept = true;
}

async function persist() {
  if (!model.current() || !touched) {
    return;
  }
  const { draft, ...rest } = model.kept();
  const { again, resumed, ...plain } = draft;
  kept = await store.keep({ key, given, at: Date.now(), model: { draft: plain, ...rest } });
}

const save = debounced(persist, 120);

/** Keeps it, a moment later. */
export function changed() {
  touched = true;
  kept = false;
  save();
}

/** It is in the base now, or not wanted any more. */
export async function done() {
  touched = false;
  kept = true;
  await store.forget(key);
  key = store.keyOf(model.current());
}

/** Asks before anything is put aside; true if the reader may go. */
export async function mayLeave(state) {
  if (!touched || state === 'added') {
    return true;
  }
  if (!kept) {
    await persist();
  }
  const answer = await asked('atelier.leave', kept ? 'atelier.leave.kept' : 'atelier.leave.lost', [kept && 'keep', 'discard', 'stay']);
  if (answer === 'discard') {
    await done();
  }
  return answer !== 'stay';
}

/** Throws the work of another time away, if the reader says so again. */
export async function mayDiscard(which = key) {
  const sure = await asked('atelier.discard', 'atelier.discard.why', ['discard', 'stay']) === 'discard';
  if (sure) {
    await store.forget(which);
  }
  return sure;
}

/** A question with some answers, the last of which changes nothing. */
function asked(title, why, answers) {
  const back = globalThis.document.activeElement;
  return new Promise((resolve) => {
    const button = (value, i) => h('button', { value, class: i ? 'action' : 'primary', 'data-leave': value }, t(`atelier.leave.${value}`));
    const dialog = h('dialog', { class: 'leave', 'aria-labelledby': 'leave-title', onclose: () => {
      dialog.remove();
      if (dialog.returnValue === 'keep' || dialog.returnValue === 'discard') {
        resolve(dialog.returnValue);
      } else {
        resolve('stay');
        back?.focus();
      }
    } }, h('form', { method: 'dialog' }, h('h2', { id: 'leave-title' }, t(title)), h('p', {}, t(why)),
      h('div', { class: 'actions' }, answers.filter(Boolean).map(button))));
    globalThis.document.body.append(dialog);
    dialog.showModal();
  });
}

/** The work of other times, on the first screen. */
export async function unfinished(place, open) {
  const all = (await store.list()).filter((one) => one.key && one.model?.draft);
  place.hidden = !all.length;
  replace(place, h('h2', {}, t('atelier.unfinished'), ' ', h('span', { class: 'count' }, String(all.length))), h('p', { class: 'quiet small' }, t('atelier.unfinished.why')),
    h('ul', { class: 'shelf-list' }, all.map((one) => h('li', {}, h('button', { type: 'button', class: 'entity', 'data-resume': one.key, onclick: () => open(one) }, one.model.draft.source.title), ' ',
      h('small', { class: 'quiet' }, moment(one.at)), ' ', h('button', { type: 'button', class: 'chip', 'data-forget': one.key,
        onclick: async () => { if (await mayDiscard(one.key)) { await unfinished(place, open); (place.hidden ? byId('file') : place.querySelector('button')).focus(); } } }, t('atelier.leave.discard'))))));
}

/** The remarks of the service about the document, in the reader's language now. */
export async function warnings() {
  if (given && model.current()?.warnings.length) {
    const { before } = model.current();
    const { warnings: said } = await service.read(given).catch(() => model.current());
    Object.assign(model.current() ?? {}, before ? { warnings: said } : {});
  }
}
