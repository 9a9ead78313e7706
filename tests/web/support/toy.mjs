import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repository } from './places.mjs';

const program = join(repository, 'tests/ProjectsApi.Toy/bin/Debug/net10.0/ProjectsApi.Toy.dll');

/** Starts the toy schema in a process; settings such as { MaxConnectionsPerCaller: 1 } or { 'Uploads:MaxFiles': 1 } change limits. */
export async function startToy(settings = {}) {
  const args = Object.entries(settings).map(([name, value]) => `--${name.includes(':') ? name : `Streaming:${name}`}=${value}`);
  const child = spawn('dotnet', [program, '--urls', 'http://127.0.0.1:0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const origin = await Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    ended.then((code) => Promise.reject(new Error(`The toy ended with ${code} before it listened.`))),
  ]);

  const ask = async (query) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()).data;
  };

  return {
    url: `${origin}/graphql`,
    socketUrl: `${origin.replace('http', 'ws')}/graphql`,
    ask,
    publish: (text, times = 1) => ask(`mutation { publish(text: ${JSON.stringify(text)}, times: ${times}) }`),
    /** Waits until the server has so many subscribers, up to the time limit of the test. */
    async hasSubscribers(number) {
      while ((await ask('{ subscribers }')).subscribers !== number) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}

/** Takes so many values from an async iterator. */
export async function take(values, number) {
  const taken = [];
  while (taken.length < number) {
    const { value, done } = await values.next();
    if (done) {
      break;
    }
    taken.push(value);
  }
  return taken;
}
