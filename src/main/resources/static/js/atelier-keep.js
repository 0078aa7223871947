/** Work in progress is kept in this browser, by the fingerprint of its document, until it is added to the base or thrown away. */

const NAME = 'hospital-graph.atelier';
const STORE = 'work';
const MOST = 20;

/** If the browser does not answer, the reader does not wait for it. */
const PATIENCE = 3000;

let opened = null;

const database = () => (opened ??= new Promise((resolve, reject) => {
  const asked = indexedDB.open(NAME, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
  asked.onsuccess = () => resolve(asked.result);
  asked.onerror = () => reject(asked.error);
}));

const use = (mode, work) => Promise.race([used(mode, work), new Promise((resolve, reject) => { setTimeout(() => reject(new Error('no answer')), PATIENCE); })]);

async function used(mode, work) {
  const store = (await database()).transaction(STORE, mode).objectStore(STORE);
  return new Promise((resolve, reject) => {
    const asked = work(store);
    asked.transaction.oncomplete = () => resolve(asked.result);
    asked.transaction.onabort = () => reject(asked.transaction.error);
    asked.transaction.onerror = () => reject(asked.transaction.error);
  });
}

/** A dossier of the folder has its id; what is not there yet has the fingerprint of its text. */
export const keyOf = ({ source, saved }) => (saved ? `dossier ${source.id}` : `text ${source.sha256}`);

/** Whether it could be kept; a browser may forbid it, or have no room. */
export const keep = (work) => use('readwrite', (store) => store.put(work)).then(() => true, () => false);

export const found = (key) => use('readonly', (store) => store.get(key)).catch(() => undefined);

export const forget = (key) => use('readwrite', (store) => store.delete(key)).catch(() => undefined);

/** The latest first. The oldest of very many are forgotten. */
export async function list() {
  const all = await use('readonly', (store) => store.getAll()).catch(() => []);
  const sorted = all.sort((one, other) => other.at - one.at);
  await Promise.all(sorted.slice(MOST).map(({ key }) => forget(key)));
  return sorted.slice(0, MOST);
}
