/** The dossier with everything accepted, one line for each thing, so that a problem in a line is a problem of that thing. */

import { accepted, current, declared, located } from './atelier-model.js';

const text = (value) => JSON.stringify(String(value).replace(/\s+/g, ' ').trim().slice(0, 1000));

/** Ids, dates and words of the vocabulary need no quotes. */
const plain = (value) => (/^[A-Za-z0-9][\w-]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value) ? value : JSON.stringify(value));

const line = (fields) => `{ ${fields.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => `${name}: ${value}`).join(', ')} }`;

const flow = (list) => (list.length === 1 ? JSON.stringify(list[0]) : `[${list.map((one) => JSON.stringify(one)).join(', ')}]`);

const optional = (value, write = plain) => (value === null || value === undefined || value === '' ? null : write(value));

/** `{ text, keys }`: the dossier, and the subject of each of its lines (the first is 1). */
export function dossier() {
  if (current().yaml !== undefined) {
    return { text: current().yaml, keys: new Map() };
  }
  const { source, passages } = current();
  const places = new Map();
  const lines = [];
  const keys = new Map();
  const write = (content, key) => { lines.push(content); if (key) { keys.set(lines.length, key); } };
  const cite = (passage) => {
    const at = `${passage.at}/${passage.start}`;
    places.set(at, passage);
    return at;
  };
  write('source:', 'source');
  for (const [name, value] of Object.entries({ id: plain(source.id), title: text(source.title), published: plain(source.published), language: source.language,
    kind: source.kind, sha256: optional(source.sha256, JSON.stringify), url: optional(source.url, JSON.stringify) })) {
    if (value) {
      write(`  ${name}: ${value}`, 'source');
    }
  }
  const people = declared();
  section(write, 'entities', people, (one) => [line([['id', plain(one.id)], ['label', one.label], ['category', optional(one.category)], ['name', text(one.name)],
    ['status', one.status], ['created', optional(one.created)], ['signed', optional(one.signed)], ['inForce', optional(one.inForce)], ['at', flow(mentioned(one, passages, places))],
    ['datedAt', one.dated ? JSON.stringify(cite(one.dated)) : null]]),
  `entity ${one.id}`]);
  section(write, 'facts', accepted('fact'), ({ key, value }) => [line([['from', plain(value.from)], ['type', value.type], ['to', plain(value.to)], ['role', optional(value.role)],
    ['activity', optional(value.activity, text)], ['count', value.count], ['how', optional(value.how)], ['modality', optional(value.modality)], ['since', optional(value.since)],
    ['until', optional(value.until)], ['at', JSON.stringify(cite(value.passage))]]), key]);
  section(write, 'figures', accepted('figure'), ({ key, value }) => [line([['of', plain(value.of)], ['metric', plain(value.metric)], ['name', text(value.name)],
    ['value', value.value], ['upTo', value.upTo > value.value ? value.upTo : null], ['unit', text(value.unit)], ['qualifier', optional(value.qualifier)],
    ['at', JSON.stringify(cite(value.passage))]]), key]);
  section(write, 'places', [...places], ([at, passage]) => [`${JSON.stringify(at)}: ${line([['page', passage.page || null], ['start', passage.start],
    ['end', Math.max(passage.end, passage.start + 1)]])}`, null], '  ');
  return { text: `${lines.join('\n')}\n`, keys };
}

function section(write, name, list, row, before = '  - ') {
  if (list.length) {
    write(`${name}:`);
    list.forEach((one) => {
      const [content, key] = row(one);
      write(before + content, key);
    });
  }
}

/** The paragraphs that name an entity; each has a place in the text. */
function mentioned(one, passages, places) {
  const found = one.at.map((at) => passages.find((passage) => passage.at === at) ?? located(passages[0]));
  found.forEach((passage) => places.set(passage.at, passage));
  return [...new Set(found.map((passage) => passage.at))];
}
