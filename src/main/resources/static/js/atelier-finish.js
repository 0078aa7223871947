/** The end of the work: what is wrong in the dossier, saving it as a file, and adding it to the base. */

import { h, byId, download, replace } from './dom.js';
import { sentenceOf } from './failures.js';
import { misunderstood } from './atelier-about.js';
import { refuses } from './atelier-form.js';
import { asText, current, item, merge, note, progress, saved } from './atelier-model.js';
import { chipOf } from './atelier-newcomers.js';
import { reopened } from './atelier-open.js';
import * as service from './atelier-send.js';
import * as work from './atelier-work.js';
import { dossier } from './atelier-yaml.js';
import { colon, language, t } from './words.js';

/** The check that is running. */
let running = Promise.resolve();
let written = null;

export const pending = (check) => { running = check; };

/** The bar below the panes. */
export function finish(bar, { verdict, failed, checking, keys, folder, goTo }) {
  if (bar.dataset.done === 'added') {
    replace(bar, added());
    return;
  }
  const problems = verdict?.problems ?? [];
  const none = !progress().accepted;
  // the service checks it again before it is added
  const waits = !failed && (checking || !verdict);
  const open = bar.querySelector('.problems')?.open;
  replace(bar, met(), h('div', { class: 'verdict', role: 'status' }, none ? t('atelier.verdict.none') : failed ? failed : waits ? t('atelier.verdict.checking')
    : verdict.valid ? h('span', { class: 'fine' }, t('atelier.verdict.valid')) : h('span', { class: 'problem' }, t('atelier.verdict.wrong', { n: problems.filter((one) => !one.warning).length }))),
  problems.length > 0 && !none && h('details', { class: 'problems', open }, h('summary', {}, t('atelier.verdict.problems', { n: problems.length })), h('ul', { class: 'plain' }, problems.map((one) => h('li', {},
    told(one, keys, goTo))))),
  h('div', { class: 'actions' },
    h('button', { type: 'button', class: 'action', id: 'download', disabled: none, onclick: () => { if (!unfinished(bar)) { download(`${current().source.id}.yaml`, dossier().text, 'application/yaml'); bar.dataset.done = 'downloaded'; } } }, t('atelier.download')),
    folder?.writable && service.token() && h('button', { type: 'button', class: 'primary', id: 'add', disabled: none || (!waits && !verdict?.valid), onclick: () => add(bar) }, t(current().saved ? 'atelier.save-again' : 'atelier.add'))),
  (!folder?.writable || !service.token()) && h('p', { class: 'quiet small' }, folder?.writable ? t('atelier.add.token') : t('atelier.add.closed')));
}

const button = (text, clicked) => h('button', { type: 'button', class: 'entity', onclick: clicked }, text);

/** The remarks lie above other things, and go when the reader turns to those. */
export function remarksClose(bar) {
  addEventListener('pointerdown', (event) => { if (!event.target.closest?.('.problems')) { close(bar); } });
  addEventListener('focusin', (event) => { if (!bar.contains(event.target)) { close(bar); } });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target.closest('.problems[open]')) {
      close(bar);
      bar.querySelector('.problems summary').focus();
    }
  });
}

const close = (bar) => bar.querySelector('.problems[open]')?.removeAttribute('open');

/** A remark leads to its subject: a card, an entity, a field about the document, or a line of the text. */
function told(problem, keys, goTo) {
  if (current().yaml !== undefined && problem.file === 'dossier.yaml') {
    return button(colon(problem.line, problem.message), () => goTo(problem.line));
  }
  const key = problem.file === 'dossier.yaml' ? keys.get(problem.line) : null;
  if (key === 'source') {
    return button(problem.message, () => (document.querySelector(`.about-${problem.field.split('.').pop()} .field`) ?? document.querySelector('.about-id .field')).focus());
  }
  return item(key) || chipOf(key?.slice('entity '.length)) ? button(problem.message, () => goTo(key)) : problem.message;
}

/** Whether something is written on the page that is not in the dossier yet: an open form, or a field that is not understood. It says so there. */
export function unfinished(bar) {
  const field = misunderstood();
  if (!refuses() && field) {
    fail(bar, t('atelier.misunderstood', { text: field.value, field: field.closest('label').querySelector('span').textContent }));
    field.focus();
  }
  return Boolean(field) || !byId('form').hidden;
}

function fail(bar, ...sentences) {
  bar.querySelector('.failure')?.remove();
  bar.prepend(h('div', { class: 'failure', role: 'alert' }, h('p', {}, sentences.join(' '))));
}

/** The dossier as it is now, once it is checked. */
async function add(bar) {
  if (unfinished(bar)) {
    return;
  }
  const { id } = current().source;
  const button = bar.querySelector('#add');
  const free = () => { button.disabled = false; button.textContent = t(current().saved ? 'atelier.save-again' : 'atelier.add'); };
  button.disabled = true;
  button.textContent = t('atelier.adding');
  try {
    await running;
    const { file, revision, folder } = await service.add(id, dossier().text, work.document(), current().saved);
    written = { id, file, loaded: folder.state === 'loaded' };
    saved(revision);
    await work.done();
    bar.dataset.done = 'added';
    replace(bar, added());
    bar.querySelector('#see').focus();
  } catch (error) {
    free();
    bar.querySelector('.failure')?.remove();
    if (error.status === 412) {
      await meet(id);
      return;
    }
    const errors = (error.problem?.errors ?? []).map((one) => one.message);
    fail(bar, t('atelier.not-added'), errors.length ? errors.join(' ') : error.problem?.detail ?? sentenceOf(error));
  }
}

/** Where what was added can be seen; the focus goes to what the document says. */
const added = () => [h('div', { class: 'verdict', role: 'alert' }, h('span', { class: written.loaded ? 'fine' : 'problem' }, t(written.loaded ? 'atelier.added' : 'atelier.added.waits', { file: written.file }))),
  h('div', { class: 'actions' }, h('a', { class: 'primary', id: 'see', href: `./?source=${written.id}&lang=${language()}#panel-title` }, t('atelier.see')))];

/** Somebody else has saved it: neither their changes nor ours are lost. */
async function meet(id) {
  const theirs = await reopened(id);
  if (current().yaml === undefined && theirs.yaml === undefined) {
    const n = merge(theirs);
    note({ notice: t('atelier.merged', { n }) });
    return;
  }
  if (current().yaml === undefined) {
    asText(dossier().text);
  }
  note({ theirs: { text: theirs.yaml ?? (await service.kept(id)).text, saved: theirs.saved } });
}

/** What the reader should know before it is saved again. */
function met() {
  const { notice, theirs } = current();
  if (!notice && !theirs) {
    return null;
  }
  return h('div', { class: 'failure', role: 'alert' }, h('div', {}, h('p', {}, notice ?? t('atelier.met')), theirs && h('textarea', { class: 'field yaml', readonly: true, rows: '12', 'aria-label': t('atelier.theirs') }, theirs.text)),
    theirs && h('div', { class: 'helps' }, h('button', { type: 'button', class: 'chip', id: 'taken-over', onclick: () => note({ saved: theirs.saved, theirs: null }) }, t('atelier.taken-over'))));
}
