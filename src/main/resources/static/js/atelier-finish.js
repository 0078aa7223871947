/** What becomes of the dossier: what is wrong in it, the file to keep, and the base to add it to. */

import { h, download, replace } from './dom.js';
import { sentenceOf } from './failures.js';
import { current, item, progress } from './atelier-model.js';
import * as service from './atelier-send.js';
import { dossier } from './atelier-yaml.js';
import { language, t } from './words.js';

/** The bar below the panes. */
export function finish(bar, { verdict, failed, keys, folder, given, goTo }) {
  const problems = verdict?.problems ?? [];
  const none = !progress().accepted;
  replace(bar, h('div', { class: 'verdict', role: 'status' }, none ? t('atelier.verdict.none') : failed ? failed : verdict.valid ? h('span', { class: 'fine' }, t('atelier.verdict.valid'))
    : h('span', { class: 'problem' }, t('atelier.verdict.wrong', { n: problems.filter((one) => !one.warning).length }))),
  problems.length > 0 && h('details', { class: 'problems' }, h('summary', {}, t('atelier.verdict.problems', { n: problems.length })), h('ul', { class: 'plain' }, problems.map((one) => h('li', {},
    item(keys.get(one.line)) ? h('button', { type: 'button', class: 'entity', onclick: () => goTo(keys.get(one.line)) }, one.message) : one.message)))),
  h('div', { class: 'actions' },
    h('button', { type: 'button', class: 'action', id: 'download', disabled: none, onclick: () => { download(`${current().source.id}.yaml`, dossier().text, 'application/yaml'); bar.dataset.done = 'downloaded'; } }, t('atelier.download')),
    folder?.writable && service.token() && h('button', { type: 'button', class: 'primary', id: 'add', disabled: none || !verdict?.valid, onclick: () => add(bar, given) }, t('atelier.add'))),
  (!folder?.writable || !service.token()) && h('p', { class: 'quiet small' }, folder?.writable ? t('atelier.add.token') : t('atelier.add.closed')));
}

/** As it is now: what was checked may be a moment older. */
async function add(bar, given) {
  const { id } = current().source;
  const button = bar.querySelector('#add');
  button.disabled = true;
  button.textContent = t('atelier.adding');
  try {
    const written = await service.add(id, dossier().text, given);
    bar.dataset.done = 'added';
    const loaded = written.folder.state === 'loaded';
    replace(bar, h('div', { class: 'verdict', role: 'alert' }, h('span', { class: loaded ? 'fine' : 'problem' }, loaded ? t('atelier.added', { file: written.file }) : t('atelier.added.waits', { file: written.file }))),
      h('div', { class: 'actions' }, h('a', { class: 'primary', id: 'see', href: `./?source=${id}&lang=${language()}` }, t('atelier.see'))));
    bar.querySelector('#see').focus();
  } catch (error) {
    button.disabled = false;
    button.textContent = t('atelier.add');
    bar.querySelector('.failure')?.remove();
    const errors = (error.problem?.errors ?? []).map((one) => `${one.field} : ${one.message}`);
    bar.prepend(h('div', { class: 'failure', role: 'alert' }, h('p', {}, t('atelier.not-added'), ' ', errors.length ? errors.join(' ') : error.problem?.detail ?? sentenceOf(error))));
  }
}
