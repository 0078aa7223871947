/** What is on the screen as a file: pictures are composed here, data files are made by the service for the same ids and date. */

import { announce, download, h, icon } from './dom.js';
import { failure } from './failures.js';
import { exported } from './network.js';
import { showTool } from './panel.js';
import { FORMS, picture } from './picture.js';
import { address, state } from './state.js';
import { view } from './view.js';
import { t } from './words.js';

const FORMATS = ['xlsx', 'csv', 'gexf', 'graphml', 'yed', 'cx2', 'cyjs', 'dot', 'drawio', 'mermaid', 'geojson', 'geojson-links',
  'jsonld', 'ttl', 'jgf', 'cypher', 'svg', 'json'];
/** The resolution for a slide on a good screen, and for print. */
const SCALE = 2;

export const stem = () => ['hospital-graph', state().view ?? state().around ?? state().near ?? state().source ?? Object.keys(state())[0], state().through, state().at, state().to]
  .filter(Boolean).join('-');

export function openExports() {
  const warning = h('div', { class: 'export-warning' });
  const button = (name, work) => h('li', {}, h('button', { type: 'button', 'data-export': name, onclick: () => {
    warning.replaceChildren();
    Promise.resolve(work()).catch((error) => warning.replaceChildren(failure(error, { what: t('failure.picture') })));
  } }, icon('export'), t(`export.${name}`)));
  showTool('export', t('export.title'),
    h('section', { class: 'block' }, h('h3', {}, t('export.pictures')), h('ul', { class: 'formats' },
      button('png', () => png('slide')), button('png-sheet', () => png('sheet')), button('svg', () => vector('slide')), button('svg-sheet', () => vector('sheet')),
      button('print', () => dispatchEvent(new CustomEvent('sheet')))), warning),
    h('section', { class: 'block' }, h('h3', {}, t('export.files')), h('ul', { class: 'formats' }, FORMATS.map((format) => h('li', {},
      h('a', { href: format === 'json' ? exported(view()) : exported(view(), format), download: '', 'data-export': format === 'svg' ? 'svg-service' : format }, icon('export'), t(`format.${format}`)))))),
    h('section', { class: 'block' }, h('ul', { class: 'formats' }, h('li', {}, h('button', { type: 'button', 'data-export': 'link', onclick: copy },
      icon('link'), t('tools.share'))))));
}

const written = async (form) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(await picture(form))}`;

const named = (form, ending) => `${stem()}-${form === 'slide' ? '16-9' : 'A4'}.${ending}`;

const vector = async (form) => download(named(form, 'svg'), await written(form), 'image/svg+xml');

async function png(form) {
  const [width, height] = FORMS[form].map((length) => length * SCALE);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await written(form))}`;
  await image.decode();
  const paper = Object.assign(document.createElement('canvas'), { width, height });
  paper.getContext('2d').drawImage(image, 0, 0, width, height);
  const blob = await new Promise((resolve) => { paper.toBlob(resolve, 'image/png'); });
  download(named(form, 'png'), blob, 'image/png');
}

async function copy(event) {
  const link = location.origin + address(state());
  const { currentTarget } = event;
  try {
    await navigator.clipboard.writeText(link);
    currentTarget.replaceChildren(icon('link'), t('tools.copied'));
    announce(t('tools.copied'));
  } catch {
    // no clipboard: the address bar has the same address
    currentTarget.replaceChildren(icon('link'), link);
  }
}
