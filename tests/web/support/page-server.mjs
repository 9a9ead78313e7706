import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const kinds = { '.html': 'text/html', '.css': 'text/css', '.mjs': 'text/javascript', '.graphql': 'text/plain' };
const empty = '<!doctype html><title>Another site</title>';

/** Serves the files of a folder at two origins, so that a browser tries the API from other origins; without one, an empty page. */
export async function startPages(folder) {
  const server = createServer(async (request, response) => {
    const name = basename(new URL(request.url, 'http://localhost').pathname) || 'index.html';
    const content = folder ? await readFile(join(folder, name)).catch(() => null) : empty;
    const kind = folder ? kinds[extname(name)] : 'text/html';
    response.writeHead(content === null ? 404 : 200, { 'content-type': `${kind ?? 'text/plain'}; charset=utf-8` });
    response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();

  return {
    allowed: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
