/** For first-time visitors: what this is, and a question to begin with. */

import { byId, h, icon, replace } from './dom.js';
import { question, watch } from './state.js';
import { remember, remembered, t } from './words.js';

const ASIDE = ['lang', 'theme'];

export function welcome(container) {
  const asks = [...new URLSearchParams(location.search).keys()].some((name) => !ASIDE.includes(name));
  container.hidden = asks || Boolean(remembered('seen'));
  if (container.hidden) {
    return;
  }
  const leave = () => {
    remember('seen', '1');
    container.hidden = true;
  };
  const close = h('button', { type: 'button', class: 'icon-button', id: 'welcome-close', 'aria-label': t('panel.close'), onclick: leave }, icon('close'));
  replace(container, h('p', {}, h('strong', {}, t('welcome.what')), ' ', t('welcome.how')),
    h('div', { class: 'helps' }, h('button', { type: 'button', class: 'primary', id: 'welcome-ask', onclick: () => { leave(); question({ around: 'chu-lille', through: 'GHT' }); } }, t('welcome.ask')),
      h('button', { type: 'button', class: 'action', onclick: () => { leave(); byId('search').focus(); } }, t('welcome.search'))), close);
  // not shown once something has been asked
  watch((now, before) => now.view !== before.view && leave());
}
