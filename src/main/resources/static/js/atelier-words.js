/** Places of words in the text: quoted by a reader, around a selection, and the entities named in them. */

import { all, current, entity, everybody, located } from './atelier-model.js';

const SAME = new Map([['"', '«»“”„‟″"'], ["'", '’‘ʼ′`´‛'], ['-', '‐‑‒–—―−']].flatMap(([one, others]) => [...others].map((other) => [other, one])));
const NOTHING = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u;
const SHORT = 6;

/**
 * The text with case, accents, spaces, apostrophes, quotation marks and dashes folded, and for each of its characters the place of the
 * original. Quotation marks have no spaces inside.
 */
function folded(text) {
  let plain = '';
  const from = [];
  let at = 0;
  for (const character of text) {
    const whole = (SAME.get(character) ?? character).normalize('NFKD').toLowerCase().replace('œ', 'oe').replace('æ', 'ae');
    for (const one of whole) {
      const letter = /\s/u.test(one) ? ' ' : SAME.get(one) ?? one;
      const idle = NOTHING.test(letter) || (letter === ' ' && /^$|[ "]$/.test(plain));
      if (!idle) {
        if (letter === '"' && plain.endsWith(' ')) {
          // « words » is the same as "words"
          plain = plain.slice(0, -1);
          from.pop();
        }
        plain += letter;
        from.push(...Array(letter.length).fill(at));
      }
    }
    at += character.length;
  }
  return { plain, from };
}

/** The place of words in the text; null if they are not there. */
export function found(words) {
  const { plain: wanted } = folded(words);
  const { plain, from } = folded(current().text);
  // a quotation mark around all of it, or a full stop after it, may be the reader's own
  const own = wanted.trim();
  const bare = own.replace(/^"|"$/g, '').trim();
  for (const one of [own, bare, bare.replace(/\.+$/, '')]) {
    const index = one ? plain.indexOf(one) : -1;
    if (index >= 0) {
      return located({ start: from[index], end: ending(from[index + one.length - 1]) });
    }
  }
  return null;
}

/** Behind the character at a place, with the accents that follow it. */
function ending(at) {
  const { text } = current();
  let end = at + String.fromCodePoint(text.codePointAt(at)).length;
  while (end < text.length && NOTHING.test(text[end])) {
    end += 1;
  }
  return end;
}

/** The sentence around a place, or the sentences if it begins in one and ends in another. */
export function sentence(place) {
  const { text, passages, source } = current();
  const paragraph = passages.findLast((one) => one.start <= place.start) ?? passages[0];
  const bounds = sentences(text.slice(paragraph.start, paragraph.end).replace(/\n/g, ' '), source.language).map((one) => one + paragraph.start);
  let start = bounds.findLast((one) => one <= place.start) ?? paragraph.start;
  let end = bounds.find((one) => one >= place.end) ?? Math.max(paragraph.end, place.end);
  while (end > start && /\s/.test(text[end - 1])) { end -= 1; }
  while (start < end && /\s/.test(text[start])) { start += 1; }
  return located({ start, end });
}

/** Where sentences begin, and the end. An initial or an abbreviation does not end one. */
function sentences(text, language) {
  if (!Intl.Segmenter) {
    return [0, text.length];
  }
  const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  return [...parts.filter(({ index }, i) => i === 0 || !/(?:^|[\s(.’'-])(?:\p{Lu}|Dr|Pr|Mme?s?|MM|St|Ste|art|no?|cf|p)\.\s*$/u.test(text.slice(0, index))).map(({ index }) => index), text.length];
}

/** What a link can cite: the selected words, or their sentence if they are only a name or a few words. */
export function citable(place) {
  const words = current().text.slice(place.start, place.end).trim().split(/\s+/);
  return words.length < SHORT || named(place).some((one) => one.start <= place.start && one.end >= place.end) ? sentence(place) : located(place);
}

/** Where entities of the draft are named within a place, in the order of the text. */
export function named(place) {
  const owners = new Map(everybody().flatMap((one) => (one.mentions ?? []).map((i) => [i, one.id])));
  return current().mentions.map(({ start, end }, i) => ({ start, end, id: owners.get(i) })).filter((one) => one.id && one.start < place.end && one.end > place.start)
    .sort((one, other) => one.start - other.start);
}

const HUBS = ['Groupement', 'Federation', 'Network'];
/** The link that leads to an entity of this kind, and which kind is looked for first. */
const INTO = [[HUBS, 'MEMBER_OF'], [['Convention'], 'PARTY_TO'], [['Initiative'], 'TAKES_PART_IN'], [['Theme'], 'FOCUSES_ON'], [['Territory'], 'LOCATED_IN']];

const labelOf = (id) => entity(id)?.label;
const isHouse = (id) => ['Establishment', 'Institution'].includes(labelOf(id));
const into = (id) => INTO.find(([labels]) => labels.includes(labelOf(id)))?.[1];

/** The link that two entities most likely have; none if either is missing. */
export function fitting(from, to) {
  if (!from || !to) {
    return null;
  }
  if (labelOf(from) === 'Convention' && HUBS.includes(labelOf(to))) {
    return 'CONCERNS';
  }
  return into(to) ?? (isHouse(from) && isHouse(to) ? 'SHARES_STAFF_WITH' : null);
}

/** The link that some words may state: between the entities named in them, and the one that the reader has just chosen. Ends that are not clear stay empty. */
export function suggested(place, chosen) {
  const ids = [...new Set([...chosen ? [chosen] : [], ...place ? named(place).map((one) => one.id) : []])];
  const houses = ids.filter(isHouse);
  const [hub] = into(chosen) ? [chosen] : INTO.flatMap(([labels]) => ids.filter((id) => labels.includes(labelOf(id))));
  const said = (id) => all().some(({ kind, state, value }) => kind === 'fact' && state !== 'rejected' && value.from === id && value.to === hub);
  const from = houses.includes(chosen) ? chosen : houses.find((id) => !hub || !said(id)) ?? houses[0];
  if (hub && from) {
    return { from, to: hub, type: fitting(from, hub) };
  }
  const group = ids.find((id) => HUBS.includes(labelOf(id)));
  const agreement = ids.find((id) => labelOf(id) === 'Convention');
  if (group && agreement) {
    return { from: agreement, to: group, type: fitting(agreement, group) };
  }
  const other = houses.find((id) => id !== from);
  return other ? { from, to: other, type: fitting(from, other) } : { from, to: hub, type: into(hub) ?? 'MEMBER_OF' };
}
