/** Dates and evidence of a fact in words: each source with its own date and role, the place in the document, and the quoted words. */

import { once, sources } from './api.js';
import { isPlanned } from './counts.js';
import { cause, sentenceOf } from './failures.js';
import { h } from './dom.js';
import { question } from './state.js';
import { certaintyWord, date, foreign, fromDate, number, onDate, roleWord, t, unitWord, untilDate } from './words.js';

const LONG = 420;

/** When it holds, as far as the sources say. */
export function when(link) {
  if (link.since && link.until) {
    return t('link.between', { since: date(link.since), until: date(link.until) });
  }
  if (link.since) {
    return t('link.since', { date: fromDate(link.since) });
  }
  if (link.until) {
    return t('link.until', { date: untilDate(link.until) });
  }
  if (link.period) {
    return t('link.period', { date: date(link.period) });
  }
  return link.statedOn ? t('link.stated', { date: onDate(link.statedOn) }) : t('link.undated');
}

/** The language of what authors of dossiers and documents write in their own words. */
export const NOTES = 'fr';

/** Parts of a line, with a dot between them. */
export const sequence = (parts) => parts.flatMap((part, i) => (i ? [' · ', part] : [part]));

/** What a fact has besides its ends: role, number of posts, activity. */
export function carried(link) {
  return [link.role && link.role !== 'member' && roleWord(link.role), link.count && t('link.count', { n: link.count }),
    link.as && roleWord(link.as), link.activity && h('span', { lang: foreign(NOTES) }, link.activity), link.amount && `${number(link.amount)} ${unitWord(link.unit)}`].filter(Boolean);
}

export function certaintyBadge(certainty) {
  return certainty ? h('span', { class: `badge ${certainty}` }, certaintyWord(certainty)) : null;
}

/** What else a reader should know about a fact: contested, inferred, planned. */
export function doubts(link) {
  const badge = (kind, text, title) => h('span', { class: `badge ${kind}`, title }, text);
  return [link.disputed?.length > 0 && badge('disputed', t('fact.disputed', { list: link.disputed.map((field) => t(`fact.field.${field}`)).join(', ') })),
    link.deduced && badge('deduced', t('fact.deduced'), link.why), isPlanned(link) && badge('planned', t('panel.status.planned')),
    ['reported', 'withdrawn', 'denied'].includes(link.modality) && badge('reported', t(`fact.modality.${link.modality}`))].filter(Boolean);
}

/** The evidence of a fact, folded unless sources contradict each other. */
export function proof(link, open = link.disputed?.length > 0) {
  const n = new Set(link.citations.map(({ source }) => source)).size;
  const fold = h('details', { class: 'proof' }, h('summary', {}, t('panel.proof', { n })));
  let filled = false;
  const fill = () => {
    if (!filled) {
      filled = true;
      fold.append(evidence(link.citations));
    }
  };
  fold.addEventListener('toggle', () => fold.open && fill());
  if (open) {
    fill();
    fold.open = true;
  }
  return fold;
}

/** The documents that state it, each with its words and a link to everything that it states. */
export function evidence(citations) {
  const list = h('ul', { class: 'evidence', 'aria-label': t('panel.evidence') });
  const fill = (known) => {
    for (const [id, places] of Map.groupBy(citations, (citation) => citation.source)) {
      const source = known?.get(id);
      const [{ title, published }] = places;
      list.append(h('li', { 'data-cited': id },
        h('button', { type: 'button', class: 'source', 'data-source': id, lang: foreign(source?.language), onclick: () => question({ source: id }) }, title ?? source?.name ?? id),
        h('span', { class: 'place' }, [source?.publisher, date(published ?? source?.published)].filter(Boolean).join(' · ')), places.map((place) => said(place, source))));
    }
  };
  sources().then(fill, (error) => {
    // at least the ids are known
    fill(null);
    list.append(h('li', { 'data-failure': cause(error) }, sentenceOf(error, t('failure.titles'))));
  });
  return list;
}

/** What one place of a document says: its role and date, and its words if the document is available. */
function said(citation, source) {
  const { role, since, until, statedOn, modality, locator, passage } = citation;
  const own = [role && roleWord(role), (since || until || statedOn) && when(citation), modality && modality !== 'stated' && t(`fact.modality.${modality}`)].filter(Boolean);
  const line = h('div', { class: 'says' }, own.length > 0 && h('span', {}, own.join(' · ')));
  if (typeof passage === 'string') {
    quote(passage).then((words) => words && line.append(h('blockquote', { lang: foreign(source?.language), title: words.length > LONG ? words : undefined }, shortened(words)), reading(citation)),
      (error) => line.append(` ${sentenceOf(error, t('failure.passage'))}`));
  } else {
    line.append(h('span', { class: 'locator' }, ` ${t('evidence.at', { locator })} `), source?.url ? h('a', { href: source.url, rel: 'noopener noreferrer', target: '_blank' }, t('panel.original')) : '');
  }
  return line;
}

const shortened = (words) => (words.length > LONG ? `${words.slice(0, LONG).replace(/\s+\S*$/, '')}…` : words);

/** The document, open at these words. */
const reading = ({ source, locator }) => h('button', { type: 'button', class: 'read', 'data-read': locator, onclick: () => question({ source, show: 'text', place: locator }) }, t('evidence.read'));

/** The words of a passage, which has an address in the service. */
async function quote(passage) {
  const [resource, query] = passage.replace(/^.*\/api\/v1/, '').split('?');
  return (await once(resource, Object.fromEntries(new URLSearchParams(query)))).text;
}
