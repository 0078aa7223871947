/**
 * The proposals from a document, and the decisions of its reader; independent of the page. A proposal is `open` until it is decided, then
 * `accepted` or `rejected`; only what is accepted is written.
 */

let draft = null;
let entities = new Map();
let items = [];
let number = 0;
/** What the dossier held when it was opened, by what identifies each thing. */
let origin = new Map();
const listeners = new Set();

export const watch = (listener) => listeners.add(listener);
const changed = (why) => listeners.forEach((listener) => listener(why));

export const current = () => draft;
export const all = () => items;
export const item = (key) => items.find((one) => one.key === key);
export const entity = (id) => entities.get(id);
export const everybody = () => [...entities.values()];
export const isKnown = (id) => entities.get(id)?.known ?? false;

/** Begins with the draft of the service. */
export function begin(read) {
  draft = { ...read, before: { ...read.source } };
  number = 0;
  entities = new Map(read.entities.map((one) => [one.id, { ...one }]));
  items = [
    ...read.entities.filter((one) => one.created || one.signed || one.inForce).map((one) => life(one)),
    ...read.facts.map((fact) => proposal('fact', fact)),
    ...read.themes.map(theme),
    ...read.figures.filter((figure) => entities.has(figure.of) || figure.of === read.source.id).map((figure) => proposal('figure', figure)),
  ];
  if (read.saved) {
    items.forEach((one) => { one.state = 'accepted'; });
  }
  origin = new Map(items.map((one) => [mark(one), one]));
  changed('begun');
}

/** Everything that is needed to go on later. */
export const kept = () => ({ draft, entities, items, number, origin });

/** Goes on where the reader has stopped. */
export function resume(before) {
  ({ draft, entities, items, number, origin } = before);
  changed('begun');
}

const mark = ({ kind, value: { confidence, rule, passage, at, ...value } }) => `${kind} ${JSON.stringify(Object.entries(value).filter(([, one]) => one !== null && one !== undefined).toSorted())} ${passage?.start ?? ''}`;

/** The dossier in the folder is now the same as here. */
export function saved(revision) {
  Object.assign(draft, { saved: revision, notice: null, theirs: null });
  draft.before = { ...draft.source };
  origin = new Map(items.filter((one) => one.state === 'accepted').map((one) => [mark(one), one]));
}

/** A new version as text, as the reader writes it. */
export function write(yaml) {
  draft.yaml = yaml;
  changed('source');
}

export function asText(yaml) {
  draft.yaml = yaml;
  draft.places ??= new Map([...yaml.matchAll(/^ {2}"([^"]+)": \{.*?start: (\d+), end: (\d+)/gm)].map(([, at, start, end]) => [at, { start: Number(start), end: Number(end) }]));
  changed('all');
}

/** What the reader should know before they save. */
export function note(values) {
  Object.assign(draft, values);
  changed('source');
}

/**
 * Somebody else has saved the same dossier: their changes are taken over, and the changes made here are kept. If both have changed the same
 * thing, both versions are there. Returns how many changes are theirs.
 */
export function merge(theirs) {
  const before = origin;
  const mine = items.filter((one) => one.state === 'accepted');
  const kept = new Set(mine.map(mark));
  const people = entities;
  const own = Object.fromEntries(Object.entries(draft.source).filter(([name, value]) => value !== draft.before[name]));
  begin(theirs);
  Object.assign(draft.source, own);
  const foreign = items.filter((one) => !before.has(mark(one))).length;
  items.filter((one) => before.has(mark(one)) && !kept.has(mark(one))).forEach((one) => { one.state = 'rejected'; });
  const there = new Set(items.map(mark));
  const gone = [...before.keys()].filter((one) => !there.has(one));
  const added = mine.filter((one) => !before.has(mark(one)) && !there.has(mark(one))).map((one) => ({ ...one, key: `${one.kind}-${number += 1}` }));
  items = [...added, ...items];
  added.flatMap(ends).filter((id) => people.has(id) && !entities.has(id)).forEach((id) => entities.set(id, people.get(id)));
  changed('all');
  return foreign + gone.length;
}

export function end() {
  draft = null;
  entities = new Map();
  items = [];
  changed('all');
}

const proposal = (kind, value) => ({ key: `${kind}-${number += 1}`, kind, state: 'open', value: { ...value } });

/** What is only accepted one by one: a possible theme, and a figure of which the draft does not know whose it is. */
const isAlone = (one) => one.theme || (one.kind === 'figure' && one.value.of === draft.source.id);

/** Possible themes: never accepted together with the rest, because a word alone says little. */
function theme({ of, theme: to, category, name, modality, passage, confidence, rule }) {
  if (!entities.has(to)) {
    entities.set(to, { id: to, label: 'Theme', category, name, status: null, at: [passage.at], known: true, nearest: [], confidence, mentions: [] });
  }
  return { ...proposal('fact', { from: of, type: 'FOCUSES_ON', to, role: null, activity: null, how: null, modality, since: null, until: null, passage, confidence, rule }), theme: true };
}

/** When something was created, signed or came into force: the words are those of its first passage. */
function life(one) {
  const place = draft.passages.find((passage) => passage.at === one.at[0]) ?? draft.passages[0];
  const { created, signed, inForce, dated: passage = null } = one;
  return { ...proposal('life', { of: one.id, created, signed, inForce, passage, rule: 'life', confidence: one.confidence }), place };
}

/** The words behind a proposal, as a place in the text; none if the reader has added it without words. */
export const place = (one) => one.value.passage ?? one.place ?? null;

export const words = (one) => (place(one) ? draft.text.slice(place(one).start, place(one).end) : '');

/** The entities that it mentions. */
export const ends = (one) => (one.kind === 'fact' ? [one.value.from, one.value.to] : [one.value.of]);

/** The proposals about an entity. */
export const about = (id) => items.filter((one) => ends(one).includes(id));

export const isUsed = (id) => about(id).some((one) => one.state !== 'rejected');

export function decide(key, state) {
  item(key).state = state;
  changed(key);
}

export function acceptRest() {
  items.filter((one) => one.state === 'open' && !isAlone(one)).forEach((one) => { one.state = 'accepted'; });
  changed('facts');
}

/** A changed proposal is accepted, because nobody corrects what they do not want. */
export function edit(key, values) {
  Object.assign(item(key).value, values);
  item(key).state = 'accepted';
  changed(key);
}

/** The description of the document; what it says about itself follows its id. */
export function describe(values) {
  items.filter((one) => values.id && one.value.of === draft.source.id).forEach((one) => { one.value.of = values.id; });
  Object.assign(draft.source, values);
  changed('source');
}

/** A fact that the reader adds, with the words that say it. */
export const addFact = (value) => add('fact', value);

function add(kind, value) {
  const one = { ...proposal(kind, { confidence: 1, ...value, rule: 'reader' }), state: 'accepted' };
  items = [one, ...items];
  changed('facts');
  return one;
}

const hasDates = ({ created, signed, inForce }) => Boolean(created || signed || inForce);

/** When an entity was founded or signed, or came into force; one proposal for each entity. */
export function date(id, dates) {
  const before = items.find((one) => one.kind === 'life' && one.value.of === id);
  if (before) {
    edit(before.key, dates);
    before.state = hasDates(dates) ? 'accepted' : 'rejected';
    return before;
  }
  return hasDates(dates) ? add('life', { of: id, ...dates }) : null;
}

export const dates = (id) => items.find((one) => one.kind === 'life' && one.value.of === id)?.value ?? {};

/** An entity that the reader adds: a known one, or a new one with an id of its own. Its words are marked in the text from now on. */
export function addEntity(given) {
  const at = given.place ? [located(given.place).at] : [draft.passages[0].at];
  const one = entities.get(given.id) ?? { category: null, status: null, known: false, nearest: [], confidence: 1, mentions: [], ...given, at };
  if (given.place) {
    draft.mentions.push({ start: given.place.start, end: given.place.end, text: draft.text.slice(given.place.start, given.place.end) });
    one.mentions = [...one.mentions ?? [], draft.mentions.length - 1];
    one.at = [...new Set([...one.at, ...at])];
  }
  entities.set(one.id, one);
  changed('entities');
  return one;
}

/** Says that an entity of the document is a known one, or another of the document, to which everything about it then applies. */
export function join(id, other) {
  const before = entities.get(id);
  const there = entities.get(other.id);
  entities.delete(id);
  entities.set(other.id, there ? { ...there, mentions: [...there.mentions ?? [], ...before.mentions ?? []], at: [...new Set([...there.at, ...before.at])] }
    : { ...before, ...other, name: before.name, nearest: [], known: true, was: id });
  for (const one of items) {
    for (const field of ['from', 'to', 'of']) {
      if (one.value[field] === id) {
        one.value[field] = other.id;
      }
    }
  }
  const seen = new Set();
  for (const one of items.filter(({ kind, state }) => ['fact', 'life'].includes(kind) && state !== 'rejected')) {
    const { from, type, to, of, activity } = one.value;
    const same = [one.kind, of, from, type, to, activity].join(' ');
    // with itself, or twice
    if ((one.kind === 'fact' && from === to) || seen.has(same)) {
      one.state = 'rejected';
    }
    seen.add(same);
  }
  changed('entities');
}

/** A new name or kind; only what shows it is drawn again. */
export function rename(id, values) {
  Object.assign(entities.get(id), values);
  changed(`entity ${id}`);
}

/** Whose founding, signature and coming into force a dossier can say. */
export const withDates = (label) => label === 'Act' || withStatus.includes(label);

const withStatus = ['Groupement', 'Convention', 'Federation', 'Network', 'Initiative'];

/** The paragraph around a place; the place itself has a locator below it, as in drafts of the service. */
export function located({ start, end }) {
  const paragraph = draft.passages.findLast((one) => one.start <= start) ?? draft.passages[0];
  return { at: paragraph.at, page: paragraph.page, start, end: Math.max(end, start + 1) };
}

/** The entities with something accepted, as a dossier declares them. */
export function declared() {
  const accepted = items.filter((one) => one.state === 'accepted');
  const used = new Set(accepted.flatMap(ends));
  const lives = new Map(accepted.filter((one) => one.kind === 'life').map((one) => [one.value.of, one.value]));
  return everybody().filter((one) => used.has(one.id)).map((one) => {
    const { created, signed, inForce } = lives.get(one.id) ?? {};
    const status = one.status ?? (withStatus.includes(one.label) ? 'active' : null);
    return { ...one, status: withStatus.includes(one.label) ? status : null, created, signed, inForce, dated: lives.get(one.id)?.passage ?? null };
  });
}

export const accepted = (kind) => items.filter((one) => one.kind === kind && one.state === 'accepted');

/** What the diagram shows: everything that is not rejected; what is not yet accepted is drawn as planned. */
export function network() {
  const facts = items.filter((one) => one.kind === 'fact' && one.state !== 'rejected');
  const used = new Set(items.filter((one) => one.state !== 'rejected').flatMap(ends));
  const nodes = everybody().filter((one) => used.has(one.id)).map((one) => ({ ...one, isNew: !one.known }));
  const ids = new Set(nodes.map((one) => one.id));
  const links = facts.filter(({ value }) => ids.has(value.from) && ids.has(value.to))
    .map(({ key, state, value }) => ({ ...value, id: key, status: state === 'open' || value.modality ? 'planned' : null }));
  return { nodes, links };
}

export const progress = () => (draft?.yaml !== undefined ? { open: 0, accepted: draft.yaml.trim() ? 1 : 0, all: 1 } : { open: items.filter((one) => one.state === 'open').length, rest: items.filter((one) => one.state === 'open' && !isAlone(one)).length,
  accepted: items.filter((one) => one.state === 'accepted').length,
  all: items.length });

/** An id for a name that has none yet. */
export function slug(text) {
  const base = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('œ', 'oe').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 80)
    .replace(/-$/, '') || 'entite';
  let id = base;
  for (let i = 2; entities.has(id) || draft.source.id === id; i += 1) {
    id = `${base}-${i}`;
  }
  return id;
}
