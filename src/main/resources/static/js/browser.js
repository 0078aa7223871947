/** The address of Neo4j Browser, from the links of the service. */

/** Opens that address; the page adds nothing, so no secret can get into it. */
export const browserHref = (url) => url;
