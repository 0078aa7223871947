/** The side panel: what is selected, or the answer to a question; one thing at a time. It also moves the focus. */

import { byId, h, icon, replace } from './dom.js';
import { failure } from './failures.js';
import { change, question, state } from './state.js';
import { view } from './view.js';
import { t } from './words.js';

/** The modules of the panel are loaded when they are first needed. */
const entityPanel = async (id, at) => (await import('./panel-entity.js')).entityPanel(id, at);
const linkPanel = async (link, at) => (await import('./panel-link.js')).linkPanel(link, at);
const sourcePanel = async (id) => (await import('./panel-source.js')).sourcePanel(id);
const comparison = async () => (await import('./panel-compare.js')).comparison();

let shown = '';
let last = null;
let filling = false;
let wanted = false;

export const panel = () => byId('panel');

/** Shows what is selected in the state; `force` after a change of language. */
export async function showSelected(force = false) {
  const { select, at, to, source, place } = state();
  const key = [select, at, to, source, place, to && JSON.stringify(view().hidden)].map((part) => part ?? '').join('|');
  if (key === shown && !force) {
    return;
  }
  shown = key;
  if (select) {
    const link = view().links.find((one) => one.id === select);
    await fill(key, () => (link ? linkPanel(link, at) : entityPanel(select, at)));
  } else if (to) {
    await fill(key, () => comparison());
  } else if (source) {
    await fill(key, () => sourcePanel(source));
  } else if (!panel().dataset.tool) {
    close(false);
  }
}

/** A tool in the panel: path finder, common ground, export … */
export function showTool(name, heading, ...content) {
  shown = '';
  filling = false;
  panel().dataset.tool = name;
  open(heading, content);
}

/** A tool that could not be loaded, most likely without a connection. */
export const failedTool = (error, again) => showTool('failure', t('failure.panel.title'), failure(error, { what: t('failure.panel'), again }));

async function fill(key, make) {
  filling = true;
  const content = await make().catch((error) => ({ heading: t('failure.panel.title'),
    body: [failure(error, { what: t('failure.panel'), again: () => showSelected(true), choose: (entity) => question({ around: entity.id, select: entity.id }) })] }));
  if (key === shown) {
    filling = false;
    delete panel().dataset.tool;
    open(content.heading, content.body);
    if (wanted) {
      enter();
    }
  }
}

function open(heading, content) {
  const element = panel();
  if (element.hidden) {
    last = document.activeElement;
  }
  replace(byId('panel-content'), h('h2', { id: 'panel-title', tabindex: '-1' }, heading), content);
  element.hidden = false;
  const anew = !document.body.classList.contains('with-panel') && document.documentElement.dataset.ready;
  document.body.classList.add('with-panel');
  byId('panel-scroll').scrollTop = 0;
  if (anew && matchMedia('(max-width: 860px)').matches) {
    // on a phone, its subject stays visible above the panel
    byId('stage').scrollIntoView({ block: 'start' });
  }
}

export function close(deselect = true) {
  const element = panel();
  if (element.hidden) {
    return;
  }
  const inside = element.contains(document.activeElement);
  element.hidden = true;
  delete element.dataset.tool;
  shown = '';
  filling = false;
  document.body.classList.remove('with-panel');
  if (deselect) {
    change({ select: undefined });
  }
  if (inside) {
    (last?.isConnected ? last : byId('diagram')).focus();
  }
}

/** Moves the focus into the panel, for users of the keyboard, as soon as the panel is filled. */
export function enter() {
  wanted = filling;
  if (!filling) {
    byId('panel-title')?.focus();
  }
}

export function closeButton() {
  const button = h('button', { type: 'button', class: 'icon-button', id: 'panel-close', onclick: () => close() }, icon('close'));
  button.setAttribute('aria-label', t('panel.close'));
  return button;
}
