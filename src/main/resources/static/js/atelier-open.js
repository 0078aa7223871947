/** Opens dossiers of the folder again: as accepted proposals if the page can write everything in them, or else as text. */

import { ask } from './api.js';
import { h, replace } from './dom.js';
import * as service from './atelier-send.js';
import { t } from './words.js';

/** The fields that the page writes; a dossier with more is opened as text, so that nothing is lost. */
const WRITTEN = {
  source: ['id', 'title', 'published', 'language', 'kind', 'sha256', 'url'],
  entities: ['id', 'label', 'category', 'name', 'status', 'created', 'signed', 'inForce', 'at', 'datedAt'],
  facts: ['from', 'type', 'to', 'role', 'activity', 'count', 'how', 'modality', 'since', 'until', 'at'],
  figures: ['of', 'metric', 'name', 'value', 'upTo', 'unit', 'qualifier', 'at'],
  places: ['page', 'start', 'end'],
};

/** The first line of a draft from the command line, and no other remark. */
const REMARK = /^\s*#(?! A draft,? made by the rules)/m;

/** The dossiers in the folder; each is a link, so that it can also be opened in another tab. */
export function shelf(place, state) {
  const dossiers = state?.dossiers ?? [];
  const open = state?.writable && service.token();
  place.hidden = !dossiers.length;
  replace(place, h('h2', {}, t('atelier.shelf'), ' ', h('span', { class: 'count' }, String(dossiers.length))),
    !open && h('p', { class: 'quiet small' }, state?.writable ? t('atelier.shelf.token') : t('atelier.shelf.closed')),
    h('ul', { class: 'shelf-list' }, dossiers.map((one) => h('li', {}, open ? h('a', { href: `?dossier=${one.id}`, 'data-dossier': one.id }, one.title) : one.title, ' ', h('small', { class: 'quiet' }, one.file)))));
}

/** The dossier as a draft. */
export async function reopened(id) {
  const kept = await service.kept(id);
  const document = await ask(`/sources/${id}/document`).catch(() => null);
  const text = document?.text ?? '';
  const named = text ? await service.mentions(text) : { mentions: [], dates: [] };
  const passages = document?.passages?.length ? document.passages : [{ at: 'par.1', page: 0, start: 0, end: text.length }];
  const draft = { text, passages, mentions: named.mentions, dates: named.dates, warnings: text ? [] : [document?.message ?? t('atelier.no-document')], entities: [], facts: [], figures: [],
    themes: [], saved: kept.revision, places: new Map((document?.places ?? []).map((one) => [one.at, one])), source: source(kept.content?.source, id) };
  return understood(kept, draft) ? { ...draft, ...content(kept.content, draft) } : { ...draft, yaml: kept.text };
}

const source = (given, id) => Object.fromEntries(WRITTEN.source.map((name) => [name, name === 'id' ? id : given?.[name] === undefined ? null : String(given[name])]));

function understood({ content, text }, draft) {
  if (!content || !draft.text || REMARK.test(text) || Object.keys(content).some((name) => !WRITTEN[name])) {
    return false;
  }
  const lists = ['entities', 'facts', 'figures'].map((name) => [name, content[name] ?? []]);
  const places = content.places ?? {};
  const known = ([name, list]) => Array.isArray(list) && list.every((one) => Object.entries(one).every(([field, value]) => WRITTEN[name].includes(field) && (['at', 'datedAt'].includes(field) || typeof value !== 'object')));
  const cited = new Set(lists.flatMap(([, list]) => list.flatMap((one) => [one.at, one.datedAt].flat())));
  return only(content.source, WRITTEN.source) && Object.values(places).every((place) => only(place, WRITTEN.places)) && Object.keys(places).every((at) => cited.has(at)) && lists.every(known)
    && (content.entities ?? []).every((one) => (one.datedAt === undefined || passage(one.datedAt, draft)) && [one.at].flat().every((at) => draft.passages.some((passage) => passage.at === at && passage.start === places[at]?.start)))
    && [...content.facts ?? [], ...content.figures ?? []].every((one) => passage(one.at, draft));
}

const only = (given, names) => Object.keys(given).every((name) => names.includes(name));

/** The words of a fact: its locator has their paragraph and where they begin. */
function passage(at, draft) {
  const place = typeof at === 'string' ? draft.places.get(at) : null;
  return place && at.endsWith(`/${place.start}`) ? { at: at.slice(0, -String(place.start).length - 1), page: place.page ?? 0, start: place.start, end: place.end } : null;
}

function content(given, draft) {
  const strings = (one, numbers = []) => Object.fromEntries(Object.entries(one).map(([name, value]) => [name, value === null || numbers.includes(name) ? value : String(value)]));
  const said = (one, numbers) => ({ role: null, activity: null, count: null, how: null, modality: null, since: null, until: null, upTo: null, qualifier: null, ...strings(one, numbers), passage: passage(one.at, draft), confidence: 1, rule: 'reader' });
  return {
    entities: (given.entities ?? []).map((one) => ({ category: null, status: null, created: null, signed: null, inForce: null, ...strings(one, ['at']), at: [one.at].flat(), dated: one.datedAt ? passage(one.datedAt, draft) : null, known: true, nearest: [], confidence: 1,
      mentions: draft.mentions.flatMap((mention, i) => (mention.entity?.id === String(one.id) ? [i] : [])) })),
    facts: (given.facts ?? []).map((one) => said(one, ['count'])),
    figures: (given.figures ?? []).map((one) => said(one, ['value', 'upTo'])),
  };
}

/** The dossier as text: the words cited by a line are highlighted in the document. */
export function editor(draft, { written, looksAt }) {
  const area = h('textarea', { id: 'yaml', class: 'field yaml', spellcheck: 'false', rows: '24', 'aria-label': t('atelier.yaml'), oninput: () => written(area.value) });
  const places = draft.places ?? new Map();
  area.value = draft.yaml;
  const look = () => {
    const line = area.value.slice(area.value.lastIndexOf('\n', area.selectionStart - 1) + 1).split('\n', 1)[0];
    const at = [...line.matchAll(/[\w./-]+/g)].map(([word]) => word).find((word) => places.has(word));
    looksAt(at ? places.get(at) : null);
  };
  ['keyup', 'click', 'focus'].forEach((name) => area.addEventListener(name, look));
  return area;
}

/** Puts the cursor on a line. */
export function goToLine(area, number) {
  const start = area.value.split('\n').slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start + area.value.slice(start).split('\n', 1)[0].length);
  area.scrollTop = (area.scrollHeight / area.value.split('\n').length) * Math.max(0, number - 6);
}
