/** The atelier: reads a document, lets the reader review what was found in it, and makes a dossier. */

import { appearance } from './appearance.js';
import * as diagram from './atelier-diagram.js';
import { showAbout } from './atelier-about.js';
import { found, relation, somebody } from './atelier-edit.js';
import { finish } from './atelier-finish.js';
import * as list from './atelier-list.js';
import * as model from './atelier-model.js';
import { goToLine, reopened, shelf } from './atelier-open.js';
import * as service from './atelier-send.js';
import * as text from './atelier-text.js';
import { dossier } from './atelier-yaml.js';
import { announce, byId, debounced, h, replace, whileWaiting } from './dom.js';
import { failure, sentenceOf } from './failures.js';
import { tellFolder } from './folder.js';
import { french } from './words.atelier.fr.js';
import { english } from './words.atelier.en.js';
import { foreign, kindsReady, learn, t, translate } from './words.js';

learn(french, english);

let given = null;
let verdict = null;
let folder = null;
let checks = 0;

const read = (sent) => begin(() => service.read(sent), t('atelier.unread'), sent);

/** Opens a dossier of the folder again. */
const open = (id) => begin(() => reopened(id), t('atelier.not-opened', { id }), null);

async function begin(work, what, sent) {
  given = sent;
  const waiting = (seconds) => replace(byId('reading'), h('p', { class: 'quiet', role: 'status' }, t('atelier.reading', { n: seconds })));
  waiting(1);
  const stop = whileWaiting(waiting);
  try {
    model.begin(await work());
    replace(byId('reading'));
    byId('begin').hidden = true;
    byId('review').hidden = false;
    show();
    byId('list').querySelector('.proposal, #yaml')?.focus();
    byId('finish').dataset.done = model.current().saved ? 'opened' : '';
    announce(t('atelier.found', { n: model.all().length }));
  } catch (error) {
    replace(byId('reading'), failure(error, { what, again: () => begin(work, what, sent) }));
  } finally {
    stop();
  }
}

/** Draws everything that depends on the draft. */
function show() {
  about();
  replace(byId('key'), text.key(), h('span', { class: 'key-add' }, h('button', { type: 'button', class: 'chip', title: t('atelier.add-relation'), onclick: () => addFrom(null) }, t('atelier.plus-relation')),
    h('button', { type: 'button', class: 'chip', title: t('atelier.add-somebody'), onclick: () => addSomebody(null) }, t('atelier.plus-somebody'))));
  text.show(byId('text'), { onMention: mentioned, onWords: selectedWords });
  drawList();
  bar();
  diagram.draw().then(() => { document.documentElement.dataset.ready = String(performance.now().toFixed(0)); });
  look();
}

const drawList = () => list.show(byId('list'), { looksAt, edits, lights: text.light });

const about = () => showAbout(byId('about'), anew);

function bar() {
  if (model.current().yaml !== undefined) {
    replace(byId('list-bar'), h('p', { role: 'status' }, t('atelier.yaml')));
    return;
  }
  const { open, rest, accepted, all } = model.progress();
  replace(byId('list-bar'), h('p', { role: 'status' }, t('atelier.progress', { n: accepted, all, open })),
    rest > 0 && h('button', { type: 'button', class: 'action', id: 'accept-rest', onclick: () => { model.acceptRest(); announce(t('atelier.state.accepted')); } }, t('atelier.accept-rest', { n: rest })),
    accepted > 0 && h('button', { type: 'button', class: 'chip', id: 'as-text', onclick: () => { model.asText(dossier().text); byId('yaml').focus(); } }, t('atelier.as-text')));
}

/** Highlights the current proposal everywhere. */
function looksAt(key) {
  const one = model.item(key);
  if (!one) {
    return;
  }
  text.light(model.place(one));
  diagram.select(one.kind === 'fact' ? key : model.ends(one)[0]);
  replace(byId('said'), h('strong', {}, list.plainly(one)), model.words(one) && h('q', { lang: foreign(model.current().source.language) }, model.words(one).replace(/\s+/g, ' ').slice(0, 500)));
}

/** Goes from an entity on the diagram or in the text to the first proposal about it. */
function mentioned(id) {
  const one = model.all().find((other) => other.state !== 'rejected' && model.ends(other).includes(id));
  if (one) {
    goTo(one.key);
  } else {
    addFrom(null, { from: id });
  }
}

function goTo(key) {
  pane('list', false);
  if (byId('yaml')) {
    goToLine(byId('yaml'), key);
    return;
  }
  list.look(key);
  const card = byId(key);
  card?.scrollIntoView({ block: 'nearest' });
  card?.focus({ preventScroll: true });
}

function selectedWords(place) {
  byId('selected').hidden = !place;
  if (place) {
    const words = model.current().text.slice(place.start, place.end).replace(/\s+/g, ' ');
    replace(byId('selected'), h('q', { lang: foreign(model.current().source.language) }, words.length > 60 ? `${words.slice(0, 60)}…` : words), h('button', { type: 'button', class: 'chip', onclick: () => addSomebody(place) }, t('atelier.add-somebody')),
      h('button', { type: 'button', class: 'chip', onclick: () => addFrom(model.located(place)) }, t('atelier.add-relation')));
  }
}

/** Replaces the list by a form until that is finished. */
function form(make) {
  pane('list', false);
  const back = document.activeElement;
  const close = (key) => {
    byId('form').hidden = true;
    byId('list').hidden = false;
    replace(byId('form'));
    if (key) {
      goTo(key);
    } else if (back?.isConnected && back !== document.body) {
      back.focus();
    }
  };
  replace(byId('form'), make(close));
  byId('form').hidden = false;
  byId('list').hidden = true;
  byId('selected').hidden = true;
  byId('form').querySelector('h2').focus();
  byId('form').scrollTop = 0;
}

const edits = (key) => form((close) => relation(model.item(key).value, { title: t('atelier.edit-relation'), cancel: () => close(key), save: (values) => { model.edit(key, values); close(key); } }));

/** The words behind it: selected before, or typed. */
function addFrom(place, value = {}) {
  form((close) => {
    let passage = place;
    const made = relation({ type: 'MEMBER_OF', passage, ...value }, { title: t('atelier.add-relation'), cancel: () => close(), save: (values) => {
      passage ??= found(words.value);
      if (passage) {
        close(model.addFact({ ...values, passage, confidence: 1 }).key);
      } else {
        words.setAttribute('aria-invalid', 'true');
        words.nextElementSibling.textContent = t('atelier.no-words');
        words.focus();
      }
    } });
    const words = h('textarea', { class: 'field', rows: '3' });
    if (!place) {
      made.querySelector('h2').after(h('label', { class: 'labelled' }, h('span', {}, t('atelier.words')), words, h('small', { class: 'problem' })));
    }
    return made;
  });
}

const addSomebody = (place) => form((close) => somebody(place, { cancel: () => close(), save: (one) => { close(); addFrom(place ? model.located(place) : null, { from: one.id }); } }));

function pane(name, focus = true) {
  byId('panes').dataset.pane = name;
  [...byId('panes-choice').children].forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.pane === name)));
  if (focus && name === 'picture') {
    diagram.canvas().resize();
  }
}

/** Lets the service check the dossier when the reader pauses. */
const look = debounced(async () => {
  if (!model.current()) {
    return;
  }
  const { text: yaml, keys } = dossier();
  checks += 1;
  const mine = checks;
  try {
    const said = model.progress().accepted ? await service.check(yaml, model.current().saved ? model.current().source.id : null) : null;
    // the reader has changed it before the answer came
    if (mine !== checks || !model.current() || byId('finish').dataset.done === 'added') {
      return;
    }
    verdict = said;
    const byKey = Map.groupBy((verdict?.problems ?? []).filter((one) => one.file === 'dossier.yaml').map((one) => ({ ...one, key: keys.get(one.line) })), (one) => one.key);
    list.tell(byKey);
    finish(byId('finish'), { verdict, keys, folder, given, goTo });
  } catch (error) {
    finish(byId('finish'), { failed: sentenceOf(error, t('atelier.unchecked')), keys, folder, given, goTo });
  }
}, 350);

const tell = () => tellFolder(byId('folder')).then((state) => { folder = state; shelf(byId('shelf'), state); });

function anew() {
  model.end();
  verdict = null;
  given = null;
  byId('review').hidden = true;
  byId('begin').hidden = false;
  byId('paste').value = '';
  byId('file').value = '';
  byId('file').focus();
  history.replaceState(null, '', location.pathname + location.search.replace(/([?&])dossier=[^&]*&?/, '$1').replace(/[?&]$/, ''));
  tell();
}

function controls() {
  byId('give').addEventListener('submit', (event) => {
    event.preventDefault();
    const pasted = byId('paste').value;
    if (pasted.trim()) {
      read(service.document(pasted));
    } else {
      byId('file').focus();
    }
  });
  byId('paste').addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      byId('give').requestSubmit();
    }
  });
  const take = (file) => file && read(service.document(file, file.name));
  byId('file').addEventListener('change', () => take(byId('file').files[0]));
  addEventListener('dragover', (event) => { event.preventDefault(); byId('drop').classList.add('over'); });
  addEventListener('dragleave', (event) => { if (!event.relatedTarget) { byId('drop').classList.remove('over'); } });
  addEventListener('drop', (event) => {
    event.preventDefault();
    byId('drop').classList.remove('over');
    if (byId('review').hidden) {
      take(event.dataTransfer.files[0]);
    }
  });
  byId('panes-choice').addEventListener('click', (event) => event.target.dataset.pane && pane(event.target.dataset.pane));
  addEventListener('beforeunload', (event) => { if (model.progress().accepted && !byId('finish').dataset.done) { event.preventDefault(); } });
}

service.takeToken();
translate();
diagram.open(byId('diagram'), ({ fact, entity }) => (fact ? goTo(fact) : mentioned(entity)));
controls();
kindsReady();
appearance({ languageChanged: async () => { await kindsReady(); translate(); if (model.current()) { show(); } tell(); }, themeChanged: () => diagram.restyle() });
model.watch((why) => {
  if (!model.current()) {
    return;
  }
  delete byId('finish').dataset.done;
  if (model.item(why)) {
    list.redraw(why);
    if (!byId(why)) {
      drawList();
    }
  } else if (why !== 'source') {
    about();
    text.show(byId('text'), { onMention: mentioned, onWords: selectedWords });
    drawList();
  }
  bar();
  diagram.draw();
  look();
});
// for those who know Cytoscape.js: the diagram in the console
window.hospitalGraph = { canvas: diagram.canvas };
const wanted = new URLSearchParams(location.search).get('dossier');
tell().then(() => /^[a-z0-9-]+$/.test(wanted ?? '') && open(wanted));
document.documentElement.dataset.ready = String(performance.now().toFixed(0));
