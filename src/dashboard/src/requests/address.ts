/**
 * An address of the server, relative to where it is served: a proxy may put everything below a path of its own, which the server
 * writes into the page's base.
 */
export const addressOf = (path: string): URL => new URL(`../${path}`, document.baseURI);
