/** The way to Neo4j Browser: the one that the service names in its own links. */

/** Opens where the service says; the page adds nothing, so no secret can get into an address. */
export const browserHref = (url) => url;
