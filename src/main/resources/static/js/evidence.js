/** Dates and evidence of a fact, in words: who says it, where in the document. */

import { sources } from './api.js';
import { h } from './dom.js';
import { question } from './state.js';
import { certaintyWord, date, fromDate, onDate, roleWord, t } from './words.js';

/** When it holds, as far as the sources tell. */
export function when(link) {
  if (link.since && link.until) {
    return t('link.between', { since: date(link.since), until: date(link.until) });
  }
  if (link.since) {
    return t('link.since', { date: fromDate(link.since) });
  }
  if (link.until) {
    return t('link.until', { date: fromDate(link.until) });
  }
  if (link.period) {
    return t('link.period', { date: date(link.period) });
  }
  return link.statedOn ? t('link.stated', { date: onDate(link.statedOn) }) : t('link.undated');
}

/** Role, number of posts, activity: what a fact carries beside its ends. */
export function carried(link) {
  return [link.role && link.role !== 'member' && roleWord(link.role), link.count && t('link.count', { n: link.count }),
    link.as && roleWord(link.as), link.activity, link.amount && `${link.amount} ${link.unit ?? ''}`].filter(Boolean);
}

export function certaintyBadge(certainty) {
  return certainty ? h('span', { class: `badge ${certainty}` }, certaintyWord(certainty)) : null;
}

/** The documents that state it, each a way to all that the document states. */
export function evidence(citations) {
  const list = h('ul', { class: 'evidence', 'aria-label': t('panel.evidence') });
  sources().then((known) => {
    const bySource = Map.groupBy(citations, (citation) => citation.source);
    for (const [id, places] of bySource) {
      const source = known.get(id);
      list.append(h('li', {},
        h('button', { type: 'button', class: 'source', 'data-source': id, onclick: () => question({ source: id }) },
          source?.name ?? id),
        h('span', { class: 'place' }, [source?.published && date(source.published),
          places.map((place) => place.locator).join(', ')].filter(Boolean).join(' · '))));
    }
  });
  return list;
}
