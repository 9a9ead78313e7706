// The snippets of docs/clients.md, written to a folder so that they run as a reader would run them.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WebSocket } from 'ws';
import { artifactFolder, clientsPage, webFolder } from './places.mjs';

const written = 'http://localhost:5080';

/** Writes every snippet that begins with a comment of its file name; addresses become those of a host. */
export async function writeSnippets(origin) {
  await mkdir(artifactFolder, { recursive: true });
  const folder = await mkdtemp(join(artifactFolder, 'clients-'));
  await symlink(join(webFolder, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const page = await readFile(clientsPage, 'utf8');
  const snippets = [...page.matchAll(/^```(?:js|ts|json)\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)];
  for (const [, name, text] of snippets) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.replaceAll(written, origin).replaceAll(written.replace('http', 'ws'), origin.replace('http', 'ws')));
  }
  return {
    folder,
    names: snippets.map(([, name]) => name),
    /** Runs a snippet that is a module, with the socket class that browsers have. */
    load(name) {
      globalThis.WebSocket ??= WebSocket;
      return import(pathToFileURL(join(folder, name)).href);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
