/** A link of the diagram and its evidence. */

import { h } from './dom.js';
import { mark, stroke } from './marks.js';
import { carried, certaintyBadge, doubts, evidence, NOTES, sequence, when } from './evidence.js';
import { disputes } from './disputes.js';
import { view } from './view.js';
import { change } from './state.js';
import { foreign, t, verb } from './words.js';

export async function linkPanel(link, at) {
  const { nodes, links } = view();
  const [from, to] = [link.from, link.to].map((id) => nodes.find((node) => node.id === id));
  const end = (node) => h('button', { type: 'button', class: 'entity', onclick: () => change({ select: node.id }) }, mark(node, 16), ' ', node.name);
  const parallel = links.filter((other) => other.id !== link.id
    && [other.from, other.to].sort().join() === [link.from, link.to].sort().join());
  return {
    heading: [stroke(link.type), h('span', {}, verb(link.type))],
    body: [
      h('div', { class: 'link-ends' }, end(from), h('span', { class: 'verb' }, verb(link.type)), end(to)),
      h('p', { class: 'facts' }, sequence([...carried(link), when(link)]), ' ', doubts(link), ' ', certaintyBadge(at && link.certainty)),
      link.statedOn && (link.since || link.until) && h('p', { class: 'quiet' }, when({ statedOn: link.statedOn })),
      link.note && h('p', { class: 'note', lang: foreign(NOTES) }, link.note),
      disputes(link),
      h('section', { class: 'block' }, h('h3', {}, t('panel.said')), evidence(link.citations)),
      parallel.length > 0 && h('section', { class: 'block' }, h('h3', {}, t('panel.relations')), h('ul', { class: 'plain' },
        parallel.map((other) => h('li', {}, h('button', { type: 'button', class: 'entity', onclick: () => change({ select: other.id }) },
          verb(other.type)), ' ', h('span', { class: 'quiet' }, sequence([...carried(other), when(other)])))))),
    ],
  };
}
