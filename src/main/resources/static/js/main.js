/** Puts the page together: what the state says is loaded, drawn and told, in that order. */

import { Refused } from './api.js';
import { combobox } from './combobox.js';
import * as diagram from './diagram.js';
import { forget, showDate } from './diagram-date.js';
import { keys } from './diagram-keys.js';
import { announce, byId, h, replace, whileWaiting } from './dom.js';
import { MANY } from './layout.js';
import { legend } from './legend.js';
import { at as dated, begun, current } from './network.js';
import { close, closeButton, enter, panel, showSelected } from './panel.js';
import { isPreset, PRESETS } from './questions.js';
import { tell } from './sentences.js';
import { printed } from './svg.js';
import { change, question, questionKey, state, watch } from './state.js';
import { openTime, showTime } from './time.js';
import { appearance } from './appearance.js';
import { date, onDate, t, translate } from './words.js';

/** Views that are not needed at first come when they are asked for. */
const OTHERS = { map: () => import('./map.js'), timeline: () => import('./timeline.js'), table: () => import('./table.js') };

let loading = null;
let loaded = '';

async function refresh() {
  const now = state();
  const key = questionKey(now);
  presets();
  if (key !== loaded) {
    loading?.abort();
    loading = new AbortController();
    const { signal } = loading;
    message(t('diagram.loading'), true);
    const stop = whileWaiting((n) => { byId('message').textContent = t('diagram.waiting', { n }); });
    signal.addEventListener('abort', stop);
    try {
      await begun(now, signal);
      forget();
    } catch (error) {
      if (error.name !== 'AbortError') {
        failed(error);
      }
      return;
    } finally {
      stop();
    }
    loaded = key;
    const { size } = current().nodes;
    message(size > MANY ? t('diagram.arranging', { n: size }) : '');
    await painted();
  }
  await show();
}

/** What was just said is on the screen; whoever looks at another tab is not waited for. */
const painted = () => new Promise((resolve) => {
  setTimeout(resolve, 100);
  requestAnimationFrame(() => setTimeout(resolve));
});

/** All that shows the network, for the state of now. */
async function show() {
  const now = state();
  legend(byId('legend'));
  if (!now.at || !byId('sentence').textContent) {
    tell(byId('sentence'));
  }
  showTime();
  views(now.show ?? 'diagram');
  await diagram.draw();
  await showDateOf(now.at);
  const other = OTHERS[now.show];
  if (other) {
    (await other()).render(byId(`view-${now.show}`));
  }
  diagram.select(now.select);
  showSelected();
  const { nodes, truncated } = current();
  message(nodes.size ? truncated && t('diagram.truncated') : t('diagram.empty'));
  byId('message').classList.toggle('hint', nodes.size > 0);
  document.title = `${byId('sentence').textContent.slice(0, 80)} · hospital-graph`;
  replace(byId('print-foot'), `hospital-graph · ${t('tools.api')} ${current().revision}${now.at ? ` · ${onDate(now.at)}` : ''}`);
  document.documentElement.dataset.ready = String(performance.now().toFixed(0));
}

async function showDateOf(at) {
  const nodes = [...current().nodes.values()];
  if (!at) {
    showDate(diagram.canvas(), null, nodes);
    byId('time-said').textContent = '';
    return;
  }
  const then = await dated(at).catch(() => null);
  if (then && state().at === at) {
    tell(byId('sentence'), then);
    const { links, began, ended } = showDate(diagram.canvas(), then, nodes);
    const said = [links ? t('time.said', { date: date(at), n: links }) : t('time.none'), began && t('time.began', { n: began }),
      ended && t('time.ended', { n: ended })].filter(Boolean).join(' · ');
    byId('time-said').textContent = said;
  }
}

function views(shown) {
  for (const button of byId('shows').children) {
    button.setAttribute('aria-pressed', String(button.dataset.show === shown));
    byId(`view-${button.dataset.show}`).hidden = button.dataset.show !== shown;
  }
  document.body.dataset.show = shown;
}

function presets() {
  replace(byId('presets'), PRESETS.map((preset) => h('li', {}, h('button', {
    type: 'button', class: 'preset', 'aria-pressed': String(isPreset(preset, state())), onclick: () => { close(false); question(preset.ask); },
  }, t(preset.key)))));
}

function message(text, soon = false) {
  const element = byId('message');
  element.classList.remove('hint');
  element.textContent = text || '';
  element.hidden = !text;
  element.classList.toggle('soon', soon);
}

function failed(error) {
  const suggestions = error instanceof Refused ? error.problem.suggestions ?? [] : [];
  const element = byId('message');
  element.classList.remove('hint');
  replace(element, suggestions.length ? t('error.unknown') : `${t('error.offline')} ${error.message} `,
    suggestions.map((entity) => h('button', { type: 'button', class: 'chip', onclick: () => question({ around: entity.id }) }, entity.name)),
    !suggestions.length && h('button', { type: 'button', class: 'chip', onclick: () => refresh() }, t('error.retry')));
  element.hidden = false;
  element.classList.remove('soon');
}

function openEntity(entity) {
  if (entity.label === 'Source') {
    question({ source: entity.id });
  } else {
    question({ around: entity.id, select: entity.id });
  }
  announce(entity.name);
}

function controls() {
  combobox(byId('search'), openEntity);
  addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      byId('search').focus();
    } else if (event.key === 'Escape' && panel().contains(document.activeElement) && !typing) {
      close();
    }
  });
  byId('shows').addEventListener('click', (event) => {
    if (event.target.dataset.show) {
      change({ show: event.target.dataset.show === 'diagram' ? undefined : event.target.dataset.show });
    }
  });
  const zooms = { in: () => diagram.zoom(1.35), out: () => diagram.zoom(1 / 1.35), fit: diagram.fit, again: diagram.again,
    full: () => (document.fullscreenElement ? document.exitFullscreen() : byId('stage').requestFullscreen()) };
  byId('zoom').addEventListener('click', (event) => zooms[event.target.closest('[data-zoom]')?.dataset.zoom]?.());
  byId('open-path').addEventListener('click', async () => (await import('./finder.js')).openPath());
  byId('open-common').addEventListener('click', async () => (await import('./finder.js')).openCommon());
  byId('open-export').addEventListener('click', async () => (await import('./exports.js')).openExports());
  byId('panel-bar').append(closeButton());
  byId('brand').addEventListener('click', (event) => { event.preventDefault(); close(false); question({ view: 'chu-lille', show: undefined, at: undefined }); });
}

translate();
diagram.open(byId('diagram'));
keys(byId('diagram'), enter);
controls();
openTime();
printed(byId('view-diagram'));
appearance({
  languageChanged: () => { translate(); byId('panel-close').setAttribute('aria-label', t('panel.close')); presets(); show(); showSelected(true); },
  themeChanged: () => diagram.restyle(),
});
// for those who know Cytoscape.js: the diagram in the console, and in the tests
window.hospitalGraph = { canvas: diagram.canvas };
watch(() => refresh());
refresh();
