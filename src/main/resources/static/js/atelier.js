/** The atelier: reads a document, lets the reader review what was found in it, and makes a dossier. */

import { appearance } from './appearance.js';
import * as diagram from './atelier-diagram.js';
import { showAbout, showWarnings } from './atelier-about.js';
import { addFrom, addSomebody, dateOf, edits } from './atelier-adding.js';
import { mentioned, selectedWords } from './atelier-chosen.js';
import { finish, pending, remarksClose, unfinished } from './atelier-finish.js';
import * as forms from './atelier-form.js';
import * as list from './atelier-list.js';
import * as model from './atelier-model.js';
import { showNewcomer } from './atelier-newcomers.js';
import { reopened, shelf } from './atelier-open.js';
import { goTo, pane } from './atelier-panes.js';
import { inWords } from './atelier-said.js';
import * as service from './atelier-send.js';
import * as text from './atelier-text.js';
import * as work from './atelier-work.js';
import { dossier } from './atelier-yaml.js';
import { announce, byId, debounced, h, ready, replace, whileWaiting } from './dom.js';
import { failure, sentenceOf } from './failures.js';
import { tellFolder } from './folder.js';
import { french } from './words.atelier.fr.js';
import { english } from './words.atelier.en.js';
import { foreign, kindsReady, learn, t, translate } from './words.js';

learn(french, english);

let verdict = null;
let folder = null;
let checks = 0;

const read = (sent) => begin(() => service.read(sent), t('atelier.unread'), sent);

/** Opens a dossier of the folder again. */
const open = (id) => begin(() => reopened(id), t('atelier.not-opened', { id }), null);

async function begin(make, what, sent) {
  const waiting = (seconds) => replace(byId('reading'), h('p', { class: 'quiet', role: 'status' }, t('atelier.reading', { n: seconds })));
  waiting(1);
  const stop = whileWaiting(waiting);
  try {
    const draft = await make();
    const before = await work.found(draft);
    if (before) {
      resume(before, async () => { if (!forms.refuses() && await work.mayDiscard()) { start(draft, sent); } });
    } else {
      start(draft, sent);
    }
  } catch (error) {
    replace(byId('reading'), failure(error, { what, again: () => begin(make, what, sent) }));
  } finally {
    stop();
  }
}

/** Begins with what was found. */
function start(draft, sent) {
  work.begin(draft, sent);
  model.begin(draft);
  shown();
  announce(t('atelier.found', { n: model.all().length }));
}

/** Goes on with the work of another time. */
function resume(before, again) {
  work.resume(before);
  model.resume(before.model);
  Object.assign(model.current(), { resumed: before.at, again });
  shown();
  announce(byId('resumed')?.textContent ?? '');
}

function shown() {
  replace(byId('reading'));
  forms.drop();
  byId('begin').hidden = true;
  byId('review').hidden = false;
  byId('finish').dataset.done = model.current().saved && !work.isTouched() ? 'opened' : '';
  verdict = null;
  show();
  byId('list').querySelector('.proposal, #yaml')?.focus();
}

/** Draws everything that depends on the draft. */
function show() {
  about();
  const chip = (name, does) => h('button', { type: 'button', class: 'chip', title: t(`atelier.add-${name}`), 'data-add': name, onclick: does }, t(`atelier.plus-${name}`));
  replace(byId('key'), text.key(), h('span', { class: 'key-add' }, chip('relation', () => addFrom(null)), chip('somebody', () => addSomebody(null)), chip('date', () => dateOf(null))));
  drawText();
  drawList();
  bar();
  forms.inOtherWords();
  looksAt(list.lookedAt());
  diagram.draw();
  tellVerdict();
  look();
}

const drawText = () => text.show(byId('text'), { onMention: mentioned, onWords: selectedWords });

const drawList = () => list.show(byId('list'), { looksAt, edits, dates: dateOf, lights: text.light });

const about = () => showAbout(byId('about'), leave);

function bar() {
  if (model.current().yaml !== undefined) {
    replace(byId('list-bar'), h('p', { role: 'status' }, t('atelier.yaml')));
    return;
  }
  const { open: left, rest, accepted, all } = model.progress();
  replace(byId('list-bar'), h('p', { role: 'status' }, t('atelier.progress', { n: accepted, all, open: left })),
    rest > 0 && h('button', { type: 'button', class: 'action', id: 'accept-rest', onclick: () => { model.acceptRest(); announce(t('atelier.state.accepted')); } }, t('atelier.accept-rest', { n: rest })),
    accepted > 0 && h('button', { type: 'button', class: 'chip', id: 'as-text', onclick: () => { if (!unfinished(byId('finish'))) { model.asText(dossier().text); byId('yaml').focus(); } } }, t('atelier.as-text')));
}

/** Highlights the current proposal everywhere. */
function looksAt(key) {
  const one = model.item(key);
  if (!one) {
    replace(byId('said'));
    return;
  }
  text.light(model.place(one));
  diagram.select(one.kind === 'fact' ? key : model.ends(one)[0]);
  replace(byId('said'), h('strong', {}, list.plainly(one)), model.words(one) && h('q', { lang: foreign(model.current().source.language) }, model.words(one).replace(/\s+/g, ' ').slice(0, 500)));
}

/** The bar below, with what is known now: until the check has answered, it says that it is checking. */
const tellVerdict = (more = {}) => model.current() && finish(byId('finish'), { verdict, keys: dossier().keys, folder, goTo, ...more });

/** Lets the service check the dossier when the reader pauses. */
const look = debounced(() => {
  if (model.current()) {
    checks += 1;
    pending(check(checks));
  }
}, 350);

async function check(mine) {
  const { text: yaml, keys } = dossier();
  try {
    const said = await service.check(yaml, model.current().saved ? model.current().source.id : null);
    // the reader has changed it before the answer came
    if (mine !== checks || !model.current() || byId('finish').dataset.done === 'added') {
      return;
    }
    // in the words of the page, two may say the same
    verdict = { ...said, problems: [...new Map(said.problems.map(inWords).map((one) => [`${one.file} ${one.line} ${one.message}`, one])).values()] };
    list.tell(Map.groupBy(verdict.problems.filter((one) => one.file === 'dossier.yaml').map((one) => ({ ...one, key: keys.get(one.line) })), (one) => one.key));
    double(verdict.problems.find(({ rule }) => rule === 'same-document'));
    tellVerdict();
  } catch (error) {
    tellVerdict({ failed: sentenceOf(error, t('atelier.unchecked')) });
  }
}

/** The same document under another id, which the reader may open instead. */
function double(problem) {
  const place = byId('double');
  if (place) {
    const [, id] = problem?.values ?? [];
    const there = folder?.writable && service.token() && folder.dossiers?.some((one) => one.id === id);
    place.hidden = !problem;
    replace(place, problem?.message, there && [' ', h('button', { type: 'button', class: 'chip', id: 'open-double', onclick: () => leave(() => open(id)) }, t('atelier.open-it'))]);
  }
}

async function tell() {
  work.unfinished(byId('unfinished'), (one) => resume(one, null));
  folder = await tellFolder(byId('folder'));
  shelf(byId('shelf'), folder);
}

/** To the first screen, if nothing is lost by it or the reader wants that. */
async function leave(then) {
  if (!forms.refuses() && await work.mayLeave(byId('finish').dataset.done)) {
    anew();
    if (typeof then === 'function') {
      then();
    }
  }
}

function anew() {
  model.end();
  verdict = null;
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
    const [file] = event.dataTransfer.files;
    if (byId('review').hidden) {
      take(file);
    } else if (file) {
      leave(() => take(file));
    }
  });
  byId('panes-choice').addEventListener('click', (event) => event.target.dataset.pane && pane(event.target.dataset.pane));
  byId('form').addEventListener('refused', () => pane('list'));
  addEventListener('beforeunload', (event) => { if (model.current() && (forms.isOpen() || !work.isKept()) && !byId('finish').dataset.done) { event.preventDefault(); } });
}

service.takeToken();
translate();
remarksClose(byId('finish'));
diagram.open(byId('diagram'), ({ fact, entity }) => (fact ? goTo(fact) : mentioned(entity)));
controls();
kindsReady();
appearance({ languageChanged: async () => {
  await kindsReady();
  translate();
  if (model.current()) {
    show();
    await work.warnings();
    if (model.current()) {
      showWarnings();
    }
  }
  tell();
}, themeChanged: () => diagram.restyle() });
model.watch((why) => {
  if (!model.current() || why === 'begun') {
    return;
  }
  byId('finish').dataset.done = '';
  work.changed();
  const [kind, id] = why.split(' ');
  if (model.item(why)) {
    list.redraw(why);
  } else if (kind === 'entity') {
    showNewcomer(id);
    model.about(id).forEach(({ key }) => list.redraw(key));
  } else if (why === 'facts') {
    list.showProposals();
  } else if (why === 'entities') {
    drawText();
    list.showProposals();
  } else if (why !== 'source') {
    about();
    drawText();
    drawList();
  }
  bar();
  diagram.draw();
  tellVerdict({ checking: true });
  look();
});
// for those who know Cytoscape.js: the diagram in the console
window.hospitalGraph = { canvas: diagram.canvas };
const wanted = new URLSearchParams(location.search).get('dossier');
tell().then(() => /^[a-z0-9-]+$/.test(wanted ?? '') && open(wanted));
ready();
