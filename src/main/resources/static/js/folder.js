/** What is wrong in the folder of dossiers, shown above everything else as long as the folder cannot be loaded. */

import { ask } from './api.js';
import { h, replace } from './dom.js';
import { colon, t } from './words.js';

const FEW = 5;

/** Asks for the state of the folder and shows problems. If the service does not answer, other messages say so. */
export async function tellFolder(place) {
  const state = await ask('/dossiers').catch(() => null);
  show(place, state?.folder);
  return state;
}

function show(place, folder) {
  const wrong = ['wrong', 'failed'].includes(folder?.state);
  place.hidden = !wrong;
  if (wrong) {
    const errors = folder.problems.filter((one) => !one.warning);
    replace(place, h('div', { class: 'failure', role: 'alert' }, h('div', {}, h('p', {}, folder.message ?? t('folder.wrong', { n: errors.length })),
      folder.state === 'wrong' && h('ul', {}, errors.slice(0, FEW).map((one) => h('li', {}, h('strong', {}, `${one.file}:${one.line}`), ` ${colon(one.field, one.message)}`)),
        errors.length > FEW && h('li', {}, t('panel.more', { n: errors.length - FEW }))))));
  }
}
