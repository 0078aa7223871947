/** What is on screen as a file: pictures made here, data made by the service for the same ids and the same date. */

import { canvas } from './diagram.js';
import { announce, download, h, icon } from './dom.js';
import { exported } from './network.js';
import { view } from './view.js';
import { showTool } from './panel.js';
import { drawing } from './svg.js';
import { address, state } from './state.js';
import { t } from './words.js';

const FORMATS = ['xlsx', 'csv', 'gexf', 'graphml', 'yed', 'cx2', 'cyjs', 'dot', 'geojson', 'geojson-links', 'jsonld', 'cypher', 'svg', 'json'];

export const stem = () => ['hospital-graph', state().view ?? state().around ?? state().source ?? Object.keys(state())[0], state().at]
  .filter(Boolean).join('-');

export function openExports() {
  const button = (name, work) => h('li', {}, h('button', { type: 'button', 'data-export': name, onclick: work }, icon('export'), t(`export.${name}`)));
  showTool('export', t('export.title'),
    h('section', { class: 'block' }, h('h3', {}, t('export.pictures')), h('ul', { class: 'formats' },
      button('png', png), button('svg', () => download(`${stem()}.svg`, drawing(), 'image/svg+xml')), button('print', () => print()))),
    h('section', { class: 'block' }, h('h3', {}, t('export.files')), h('ul', { class: 'formats' }, FORMATS.map((format) => h('li', {},
      h('a', { href: format === 'json' ? exported(view()) : exported(view(), format), download: '', 'data-export': format }, icon('export'), t(`format.${format}`)))))),
    h('section', { class: 'block' }, h('ul', { class: 'formats' }, h('li', {}, h('button', { type: 'button', 'data-export': 'link', onclick: copy },
      icon('link'), t('tools.share'))))));
}

async function png() {
  const paper = getComputedStyle(document.documentElement).getPropertyValue('--canvas').trim();
  const blob = await canvas().png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 6000, maxHeight: 6000, bg: paper });
  download(`${stem()}.png`, blob, 'image/png');
}

async function copy(event) {
  const link = location.origin + address(state());
  const { currentTarget } = event;
  try {
    await navigator.clipboard.writeText(link);
    currentTarget.replaceChildren(icon('link'), t('tools.copied'));
    announce(t('tools.copied'));
  } catch {
    // no clipboard here: the address bar has the same
    currentTarget.replaceChildren(icon('link'), link);
  }
}
