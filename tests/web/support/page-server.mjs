import { once } from 'node:events';
import { createServer } from 'node:http';

/** Serves an empty page at two origins, so that a browser tries the API from other origins. */
export async function startPages() {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Another site</title>');
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
