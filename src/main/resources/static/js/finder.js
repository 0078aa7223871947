/** Two tools: how two entities are connected, and what several have in common. */

import { combobox } from './combobox.js';
import { h, icon, replace } from './dom.js';
import { mark } from './marks.js';
import { close, showTool } from './panel.js';
import { question } from './state.js';
import { t } from './words.js';

/** A field for a chosen entity. */
function field(id, name, first) {
  const input = h('input', { id, type: 'text', class: 'field', placeholder: t('path.hint') });
  const held = { entity: first ?? null };
  input.value = first?.name ?? '';
  const box = h('div', { class: 'combobox labelled' }, h('label', { for: id }, t(name)), input);
  combobox(input, (entity) => { held.entity = entity; }, { clear: false });
  input.addEventListener('input', () => { held.entity = null; });
  return { box, input, held };
}

export function openPath(from, to) {
  const start = field('path-from', 'path.from', from);
  const end = field('path-to', 'path.to', to);
  const go = (event) => {
    event.preventDefault();
    const missing = [start, end].find((one) => !one.held.entity);
    if (missing) {
      missing.input.focus();
      return;
    }
    close(false);
    question({ path: [start.held.entity.id, end.held.entity.id] });
  };
  showTool('path', t('path.title'), h('form', { class: 'tool', onsubmit: go }, start.box, end.box,
    h('button', { type: 'submit', class: 'primary' }, t('path.go'))));
  (from ? end : start).input.focus();
}

export function openCommon(first) {
  const chosen = first ? [first] : [];
  const chips = h('ul', { class: 'chosen' });
  const input = h('input', { id: 'common-add', type: 'text', class: 'field', placeholder: t('path.hint') });
  const box = h('div', { class: 'combobox labelled' }, h('label', { for: 'common-add' }, t('common.add')), input);
  const warning = h('p', { class: 'warning', role: 'status' });
  const show = () => replace(chips, chosen.map((entity) => {
    const remove = h('button', { type: 'button', class: 'icon-button small', onclick: () => { chosen.splice(chosen.indexOf(entity), 1); show(); } },
      icon('close'));
    remove.setAttribute('aria-label', t('common.remove', { name: entity.name }));
    return h('li', {}, mark(entity, 14), entity.name, remove);
  }));
  combobox(input, (entity) => {
    if (!chosen.some((other) => other.id === entity.id)) {
      chosen.push(entity);
    }
    warning.textContent = '';
    show();
  });
  const go = (event) => {
    event.preventDefault();
    if (chosen.length < 2) {
      warning.textContent = t('common.least');
      input.focus();
      return;
    }
    close(false);
    question({ common: chosen.map((entity) => entity.id) });
  };
  show();
  showTool('common', t('common.title'), h('form', { class: 'tool', onsubmit: go }, chips, box, warning,
    h('button', { type: 'submit', class: 'primary' }, t('common.go'))));
  input.focus();
}
