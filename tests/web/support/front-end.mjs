// The throw-away front end in tests/web/overview on an origin of its own, a host that allows this origin, and a browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import { noBrowser, openBrowser } from './browser.mjs';
import { startHost } from './host.mjs';
import { startPages } from './page-server.mjs';
import { overviewFolder } from './places.mjs';
import { readSchemaText } from './schema.mjs';

export const readPart = (name) => readFile(join(overviewFolder, name), 'utf8');

/** Chinese labels by enum and value, from the directives of the committed schema. */
export async function readLabels() {
  const labels = new Map();
  const keep = (type) => {
    const zh = ({ directives }) => directives.find(({ name }) => name.value === 'label')?.arguments.find(({ name }) => name.value === 'zh');
    labels.set(type.name.value, new Map(type.values.map((value) => [value.name.value, zh(value)?.value.value])));
  };
  visit(parse(await readSchemaText()), { EnumTypeDefinition: keep });
  return labels;
}

export async function startFrontEnd() {
  const pages = await startPages(overviewFolder);
  const host = await startHost({ 'GraphQL:AllowedOrigins:0': pages.allowed });
  const browser = noBrowser ? undefined : await openBrowser({ viewport: { width: 1366, height: 768 } });
  const operations = [];
  browser?.page.on('request', (request) => {
    if (request.url().startsWith(host.origin)) operations.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });

  return {
    host,
    browser,
    page: browser?.page,
    /** Opens a page and returns its operations; a failure that the page shows is thrown. */
    async open(name, parameters = {}) {
      operations.length = 0;
      const query = new URLSearchParams({ api: host.origin, ...parameters });
      await browser.page.goto(`${pages.allowed}/${name}?${query}`);
      await browser.page.locator('body[data-state]').waitFor();
      const failure = await browser.page.locator('#failure').innerText();
      if (failure) throw new Error(failure);
      return [...operations];
    },
    /** Texts of the body of a table, row by row. */
    rows: (table) =>
      browser.page.$$eval(`#${table} tbody tr`, (rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent))),
    /** Asks as another client, which has not signed in, and returns the whole answer. */
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${host.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    async stop() {
      await browser?.close();
      await host.stop();
      await pages.stop();
    },
  };
}
