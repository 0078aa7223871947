/** Puts the page together: loads what the state needs, and draws and describes it once everything is there. */

import { combobox } from './combobox.js';
import * as diagram from './diagram.js';
import { showDate } from './diagram-date.js';
import { keys } from './diagram-keys.js';
import { announce, byId, h, ready, replace, whileWaiting, wish } from './dom.js';
import { failed, refused } from './messages.js';
import { MANY } from './layout.js';
import { facets } from './facets.js';
import { legend } from './legend.js';
import { close, closeButton, enter, failedTool, panel, showSelected } from './panel.js';
import { isPreset, PRESETS } from './questions.js';
import { tell } from './sentences.js';
import { prepared, printed } from './printing.js';
import { address, change, inWords, question, restore, revisit, shownAs, state, watch } from './state.js';
import { askIn, read, showReading } from './understood.js';
import { openTime, sayTime, showTime, stop } from './time.js';
import { current, isShown, look, put, view } from './view.js';
import { appearance } from './appearance.js';
import { welcome } from './welcome.js';
import { date, kindsReady, t, translate } from './words.js';

/** Views that are not needed at first are loaded when they are needed. */
const OTHERS = { map: () => import('./map.js'), timeline: () => import('./timeline.js'), table: () => import('./table.js'),
  list: () => import('./listing.js'), text: () => import('./document.js') };
/** Ways of showing that exist only for some questions. */
const ONLY = { list: ['area', 'search'], text: ['source'] };

/** The tools of the panel, besides showing what is selected. */
const TOOLS = {
  path: async (...values) => (await import('./finder.js')).openPath(...values),
  common: async (...values) => (await import('./finder.js')).openCommon(...values),
  export: async () => (await import('./exports.js')).openExports(),
  compare: async () => (await import('./compare.js')).openCompare(),
};

let loading = null;

async function refresh() {
  let wanted = state();
  presets();
  loading?.abort();
  loading = new AbortController();
  const { signal } = loading;
  const later = setTimeout(() => working(t('diagram.loading'), true), 250);
  const stopTelling = whileWaiting((n) => working(t('diagram.waiting', { n })));
  const done = () => { clearTimeout(later); stopTelling(); };
  signal.addEventListener('abort', done);
  try {
    wanted = inWords(wanted) ? await read(wanted, signal) : wanted;
    const next = await look(wanted, signal);
    signal.throwIfAborted();
    done();
    await show(next);
  } catch (error) {
    done();
    if (!signal.aborted) {
      giveUp(error, wanted);
    }
  }
}

/** What is on the screen stays there with its date, and the failure is shown where the reader looks. */
function giveUp(error, wanted) {
  stop();
  working('');
  const first = !isShown();
  notice(shownAs(view().state));
  document.body.classList.toggle('nothing', first);
  failed(error, wanted, view().state, { first, again: () => (first ? refresh() : revisit(wanted)), choose: openEntity });
  if (!first) {
    restore(view().state);
    presets();
    showTime();
    showSelected();
  }
  ready();
}

/** Waits until the message is on the screen, unless the reader looks at another tab. */
const painted = () => new Promise((resolve) => {
  setTimeout(resolve, 100);
  requestAnimationFrame(() => setTimeout(resolve));
});

/** A reader who comes from the atelier begins at what the document says. */
function begun() {
  if (location.hash === '#panel-title') {
    history.replaceState(null, '', location.pathname + location.search);
    enter();
  }
}

/** Updates everything that shows the view. */
async function show(next) {
  const before = put(next);
  document.body.classList.toggle('nothing', next.network.question.kind === 'none');
  const { nodes } = current();
  if (before.network !== next.network && nodes.size > MANY) {
    working(t('diagram.arranging', { n: nodes.size }));
    await painted();
  }
  facets(byId('facets'));
  legend(byId('legend'));
  tell(byId('sentence'));
  showTime();
  showReading(byId('reading'));
  const way = ways(next);
  shows(way);
  // before anything is drawn, because it takes a part of the stage
  notice(way);
  sayTime(before);
  refused(next.state.wrong, PRESETS.map(preset));
  await diagram.draw();
  working('');
  showDate(diagram.canvas(), next, before);
  await other(way);
  diagram.select(state().select);
  showSelected();
  byId('elsewhere').href = address(next.state).replace(/[?&]embed=[^&]*/, '');
  document.title = `${byId('sentence').textContent.slice(0, 80)} · hospital-graph`;
  replace(byId('print-foot'), `${t('picture.made', { date: date(new Date().toISOString().slice(0, 10)), revision: current().revision })}`);
  ready();
  prepared();
  if (!before.network.key) {
    begun();
    tellOfFolder();
  }
}

/** After everything that the reader has asked for. */
const tellOfFolder = async () => (await import('./folder.js')).tellFolder(byId('folder'));

async function other(name) {
  if (OTHERS[name]) {
    const container = byId(`view-${name}`);
    try {
      await (await OTHERS[name]()).render(container);
    } catch (error) {
      failed(error, state(), view().state, { place: container, again: () => refresh() });
    }
  }
}

/** How the view is shown, among the ways for its question. */
function ways({ network: { question: { kind } }, state: now }) {
  for (const [name, kinds] of Object.entries(ONLY)) {
    byId('shows').querySelector(`[data-show=${name}]`).hidden = !kinds.includes(kind);
  }
  const way = shownAs(now);
  return ONLY[way]?.includes(kind) === false ? 'diagram' : way;
}

function shows(shown) {
  for (const button of byId('shows').children) {
    button.setAttribute('aria-pressed', String(button.dataset.show === shown));
    byId(`view-${button.dataset.show}`).hidden = button.dataset.show !== shown;
  }
  document.body.dataset.show = shown;
  document.body.dataset.question = view().network.question.kind;
  document.body.classList.toggle('unread', Boolean(view().network.question.read) && !view().nodes.length);
}

const preset = (one) => h('button', {
  type: 'button', class: 'preset', 'aria-pressed': String(isPreset(one, state())), onclick: () => { close(false); question(one.ask); },
}, t(one.key));

/** On a phone the row is longer than the screen; the chosen one is in sight. */
function presets() {
  const row = byId('presets');
  replace(row, PRESETS.map((one) => h('li', {}, preset(one))));
  const chosen = row.querySelector('[aria-pressed="true"]');
  row.scrollLeft = chosen ? chosen.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2 : 0;
}

/** A notice above the stage: that the answer was cut, or is empty. */
function notice(way) {
  const { nodes, truncated, question } = current();
  const text = ['list', 'text'].includes(way) ? '' : nodes.size ? truncated && t('diagram.truncated') : question.kind !== 'none' && t('diagram.empty');
  byId('message').textContent = text || '';
  byId('message').hidden = !text;
}

/** What the page is doing, over the old picture, which fades meanwhile. */
function working(text, soon = false) {
  const element = byId('working');
  element.textContent = text;
  element.hidden = !text;
  byId('stage').classList.toggle('waiting', Boolean(text));
  byId('stage').classList.toggle('soon', soon);
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
  combobox(byId('search'), openEntity, { beside: askIn });
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
      change({ show: event.target.dataset.show === shownAs({ ...state(), show: undefined }) ? undefined : event.target.dataset.show });
    }
  });
  const zooms = { in: () => diagram.zoom(1.35), out: () => diagram.zoom(1 / 1.35), fit: diagram.fit, again: diagram.again,
    full: () => (document.fullscreenElement ? document.exitFullscreen() : byId('shown').requestFullscreen()) };
  byId('zoom').addEventListener('click', (event) => zooms[event.target.closest('[data-zoom]')?.dataset.zoom]?.());
  for (const name of ['path', 'common', 'export', 'compare']) {
    byId(`open-${name}`).addEventListener('click', () => wish(name));
  }
  addEventListener('wish', ({ detail: { name, values } }) => TOOLS[name](...values).catch((error) => failedTool(error, () => wish(name, ...values))));
  byId('panel-bar').append(closeButton());
  byId('brand').addEventListener('click', (event) => { event.preventDefault(); close(false); question({ view: 'chu-lille', show: undefined, at: undefined }); });
}

translate();
welcome(byId('welcome'));
diagram.open(byId('diagram'));
keys(byId('diagram'), enter);
controls();
openTime();
printed();
appearance({
  languageChanged: async () => {
    await kindsReady();
    translate();
    byId('panel-close').setAttribute('aria-label', t('panel.close'));
    presets();
    welcome(byId('welcome'));
    tellOfFolder();
    if (isShown() && view().network.question.kind !== 'none') {
      show(view());
      showSelected(true);
    } else {
      // a failure or a refusal is told again, in the other language
      refresh();
    }
  },
  themeChanged: () => diagram.restyle(),
});
// the diagram for the console, for those who know Cytoscape.js; and the counts of the
// page for tests
window.hospitalGraph = { canvas: diagram.canvas, view };
watch(() => refresh());
refresh();
