/** The end of the work: what is wrong in the dossier, saving it as a file, and adding it to the base. */

import { h, download, replace } from './dom.js';
import { sentenceOf } from './failures.js';
import { asText, current, item, merge, note, progress, saved } from './atelier-model.js';
import { reopened } from './atelier-open.js';
import * as service from './atelier-send.js';
import { dossier } from './atelier-yaml.js';
import { colon, language, t } from './words.js';

/** The bar below the panes. */
export function finish(bar, { verdict, failed, keys, folder, given, goTo }) {
  const problems = verdict?.problems ?? [];
  const none = !progress().accepted;
  replace(bar, met(), h('div', { class: 'verdict', role: 'status' }, none ? t('atelier.verdict.none') : failed ? failed : verdict.valid ? h('span', { class: 'fine' }, t('atelier.verdict.valid'))
    : h('span', { class: 'problem' }, t('atelier.verdict.wrong', { n: problems.filter((one) => !one.warning).length }))),
  problems.length > 0 && h('details', { class: 'problems' }, h('summary', {}, t('atelier.verdict.problems', { n: problems.length })), h('ul', { class: 'plain' }, problems.map((one) => h('li', {},
    told(one, keys, goTo))))),
  h('div', { class: 'actions' },
    h('button', { type: 'button', class: 'action', id: 'download', disabled: none, onclick: () => { download(`${current().source.id}.yaml`, dossier().text, 'application/yaml'); bar.dataset.done = 'downloaded'; } }, t('atelier.download')),
    folder?.writable && service.token() && h('button', { type: 'button', class: 'primary', id: 'add', disabled: none || !verdict?.valid, onclick: () => add(bar, given) }, t(current().saved ? 'atelier.save-again' : 'atelier.add'))),
  (!folder?.writable || !service.token()) && h('p', { class: 'quiet small' }, folder?.writable ? t('atelier.add.token') : t('atelier.add.closed')));
}

const button = (text, clicked) => h('button', { type: 'button', class: 'entity', onclick: clicked }, text);

/** A remark leads to its subject: a card, or a line of the text. */
function told(problem, keys, goTo) {
  if (current().yaml !== undefined && problem.file === 'dossier.yaml') {
    return button(colon(problem.line, problem.message), () => goTo(problem.line));
  }
  return item(keys.get(problem.line)) ? button(problem.message, () => goTo(keys.get(problem.line))) : problem.message;
}

/** The dossier as it is now; the checked one may be a moment older. */
async function add(bar, given) {
  const { id } = current().source;
  const button = bar.querySelector('#add');
  button.disabled = true;
  button.textContent = t('atelier.adding');
  try {
    const written = await service.add(id, dossier().text, given, current().saved);
    saved(written.revision);
    bar.dataset.done = 'added';
    const loaded = written.folder.state === 'loaded';
    replace(bar, h('div', { class: 'verdict', role: 'alert' }, h('span', { class: loaded ? 'fine' : 'problem' }, loaded ? t('atelier.added', { file: written.file }) : t('atelier.added.waits', { file: written.file }))),
      h('div', { class: 'actions' }, h('a', { class: 'primary', id: 'see', href: `./?source=${id}&lang=${language()}` }, t('atelier.see'))));
    bar.querySelector('#see').focus();
  } catch (error) {
    button.disabled = false;
    button.textContent = t(current().saved ? 'atelier.save-again' : 'atelier.add');
    bar.querySelector('.failure')?.remove();
    if (error.status === 412) {
      await meet(id);
      return;
    }
    const errors = (error.problem?.errors ?? []).map((one) => colon(one.field, one.message));
    bar.prepend(h('div', { class: 'failure', role: 'alert' }, h('p', {}, t('atelier.not-added'), ' ', errors.length ? errors.join(' ') : error.problem?.detail ?? sentenceOf(error))));
  }
}

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
