/** The way to Neo4j Browser: the one that the service names in its own links. */

import { once } from './api.js';

/** Opens where the service says; the page adds nothing, so no secret can get into an address. */
export const browserHref = (url) => url;

/** Neo4j Browser itself, without a question. */
export async function browserHome() {
  const detail = await once('/entities/chu-lille').catch(() => null);
  return detail?.browserUrl ? detail.browserUrl.split('?')[0] : '/browser/';
}
