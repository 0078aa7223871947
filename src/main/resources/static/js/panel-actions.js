/** The actions for an entity. */

import { canvas, isUnfolded, pin, remove, unfold } from './diagram.js';
import { h, icon, wish } from './dom.js';
import { question, state } from './state.js';
import { browserHref } from './browser.js';
import { current } from './view.js';
import { t } from './words.js';

export function entityActions(detail) {
  const { id } = detail;
  const here = current().nodes.has(id);
  const button = (name, sign, action, attributes = {}) => h('button', { type: 'button', class: 'action', onclick: action, ...attributes },
    icon(sign), t(name));
  const drawn = canvas()?.getElementById(id);
  return h('div', { class: 'actions' },
    state().around !== id && button('panel.around', 'around', () => question({ around: id, select: id })),
    (detail.label === 'Establishment' || detail.category === 'COMMUNE') && button('panel.near', 'map', () => question({ near: id, show: 'map' })),
    here && button(isUnfolded(id) ? 'panel.collapse' : 'panel.expand', 'unfold', () => unfold(id)),
    button('panel.path', 'path', () => wish('path', detail)),
    button('panel.common', 'common', () => wish('common', detail)),
    here && drawn?.nonempty() && button(drawn.hasClass('pinned') ? 'panel.unpin' : 'panel.pin', 'pin', (event) => {
      const pinned = pin(drawn);
      event.currentTarget.replaceChildren(icon('pin'), t(pinned ? 'panel.unpin' : 'panel.pin'));
    }),
    here && button('panel.remove', 'remove', () => remove(id)),
    h('a', { class: 'action', href: browserHref(detail.browserUrl), target: '_blank', rel: 'noopener' }, icon('browser'), t('panel.browser')));
}
