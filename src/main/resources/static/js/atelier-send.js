/** The requests of the page: to read a document, to check a dossier, and to put both into the folder. */

import { path, Refused } from './api.js';
import { language } from './words.js';

const TOKEN = 'hospital-graph.atelier';

/** The token printed by the start comes in the address after #, and is removed from there. */
export function takeToken() {
  const given = location.hash.slice(1);
  if (/^[\w-]{16,}$/.test(given)) {
    sessionStorage.setItem(TOKEN, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
}

export const token = () => sessionStorage.getItem(TOKEN);

async function send(method, resource, parameters, body, headers) {
  const answer = await fetch(path(resource, parameters), { method, body, cache: 'no-store', headers: { Accept: 'application/json', 'Accept-Language': language(), ...headers } });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(answer.status, said);
  }
  return said;
}

const types = { pdf: 'application/pdf', htm: 'text/html', html: 'text/html', xhtml: 'application/xhtml+xml', txt: 'text/plain;charset=UTF-8', md: 'text/plain;charset=UTF-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** The document to send, which is sent again when it is saved. */
export const document = (content, name = '') => ({ content, name, type: types[name.split('.').pop().toLowerCase()] ?? (typeof content === 'string' ? 'text/plain;charset=UTF-8' : 'application/octet-stream') });

export const read = ({ content, type }, about) => send('POST', '/drafts', about, content, { 'Content-Type': type });

/** `replaces` is the source whose dossier gets a new version. */
export const check = (dossier, replaces) => send('POST', '/dossiers/check', replaces ? { replaces } : {}, dossier, { 'Content-Type': 'application/yaml' });

/** The entities named in a text of any length. */
export const mentions = (text) => send('POST', '/mentions', {}, text, { 'Content-Type': 'text/plain;charset=UTF-8' });

const authority = () => ({ Authorization: `Bearer ${token() ?? ''}` });

/** A dossier of the folder, with its revision. */
export const kept = (id) => send('GET', `/dossiers/${id}`, {}, undefined, authority());

/** Saves the document first, if there is one: alone it does no harm, and the dossier then finds it. `revision` is that of the dossier that was read. */
export async function add(id, dossier, given, revision) {
  if (given) {
    await send('PUT', `/dossiers/${id}/document`, {}, given.content, { 'Content-Type': given.type, ...authority() });
  }
  return send('PUT', `/dossiers/${id}`, {}, dossier, { 'Content-Type': 'application/yaml', ...authority(), ...(revision ? { 'If-Match': `"${revision}"` } : {}) });
}
