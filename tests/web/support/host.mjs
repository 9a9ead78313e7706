import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPerson } from './sign-in.mjs';
import { hostFolder } from './places.mjs';

/** Starts a host on a new database, in Development with demo accounts; settings such as { 'Access:AnonymousRead': false }. */
export async function startHost({ environment = 'Development', ...settings } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'projects-host-'));
  // Outside Development a new register is created on demand only.
  const create = environment === 'Development' ? [] : ['--create'];
  const args = Object.entries({ 'ConnectionStrings:Projects': `Data Source=${join(folder, 'projects.db')}`, ...settings });
  const child = spawn(
    'dotnet',
    ['bin/Debug/net10.0/ProjectsApi.Host.dll', '--urls', 'http://127.0.0.1:0', ...args.map(([name, value]) => `--${name}=${value}`), ...create],
    { cwd: hostFolder, env: { ...process.env, ASPNETCORE_ENVIRONMENT: environment }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let log = '';
  const origin = await Promise.race([
    new Promise((resolve) => {
      child.stdout.on('data', (text) => {
        log += text;
        const listening = log.match(/Now listening on: ([^\s"]+)/);
        if (listening) resolve(listening[1]);
      });
    }),
    ended.then(([code]) => Promise.reject(new Error(`The host ended with ${code} before it listened:\n${log}`))),
  ]);

  return {
    origin,
    person: (role) => demoPerson(role, async () => log),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
