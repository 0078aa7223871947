/** What the page asks of the service: to read a document, to look at a dossier, and to put both into the folder. */

import { path, Refused } from './api.js';
import { language } from './words.js';

const TOKEN = 'hospital-graph.atelier';

/** The token that the start has printed came in the address, behind #, and does not stay there. */
export function takeToken() {
  const given = location.hash.slice(1);
  if (/^[\w-]{16,}$/.test(given)) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
}

export const token = () => sessionStorage.getItem(TOKEN);

async function send(method, resource, parameters, body, headers) {
  const answer = await fetch(path(resource, parameters), { method, body, headers: { Accept: 'application/json', 'Accept-Language': language(), ...headers } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(answer.status, said);
  }
  return said;
}

const types = { pdf: 'application/pdf', htm: 'text/html', html: 'text/html', xhtml: 'application/xhtml+xml', txt: 'text/plain;charset=UTF-8', md: 'text/plain;charset=UTF-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** The document as it will be sent, and sent again when it is kept. */
export const document = (content, name = '') => ({ content, name, type: types[name.split('.').pop().toLowerCase()] ?? (typeof content === 'string' ? 'text/plain;charset=UTF-8' : 'application/octet-stream') });

export const read = ({ content, type }, about) => send('POST', '/drafts', about, content, { 'Content-Type': type });

export const check = (dossier) => send('POST', '/dossiers/check', {}, dossier, { 'Content-Type': 'application/yaml' });

const authority = () => ({ Authorization: `Bearer ${token() ?? ''}` });

/** The document first: alone it does no harm, and the dossier finds it there. */
export async function add(id, dossier, { content, type }) {
  await send('PUT', `/dossiers/${id}/document`, {}, content, { 'Content-Type': type, ...authority() });
  return send('PUT', `/dossiers/${id}`, {}, dossier, { 'Content-Type': 'application/yaml', ...authority() });
}
