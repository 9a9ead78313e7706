// Sends each request of http-samples to the running host and checks its assertions.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../support/files.mjs';
import { hostOrigin, sampleFolder } from '../support/places.mjs';
import { demoPerson, tokenOf } from '../support/sign-in.mjs';

const packageFile = createRequire(import.meta.url).resolve('httpyac/package.json');
const httpyac = join(dirname(packageFile), JSON.parse(await readFile(packageFile, 'utf8')).bin.httpyac);

// The JSON of httpyac names failed assertions, so its exit code is ignored.
const token = await tokenOf('Administrator');
const { email, password } = await demoPerson('Planner');
const given = Object.entries({ baseUrl: hostOrigin(), token, email, password }).map(([name, value]) => `${name}=${value}`);
// Output goes to a file, because httpyac exits before a pipe has taken a long response, such as the schema text.
const send = async (file) => {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'));
  const output = await open(join(folder, 'answers.json'), 'w+');
  const options = [httpyac, 'send', file, '--all', '--json', '--env', 'local', '--var', ...given];
  const run = spawn(process.execPath, options, { cwd: sampleFolder, stdio: ['ignore', output.fd, 'inherit'] });
  await once(run, 'close');
  await output.close();
  const text = await readFile(join(folder, 'answers.json'), 'utf8');
  await rm(folder, { recursive: true });
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`httpyac gave no answer for ${file}:\n${text}`);
  }
};

/** Failed assertions with their response; empty when all hold. */
function complaint({ testResults, response }) {
  const broken = testResults.filter((result) => result.status !== 'SUCCESS');
  const claims = broken.map((result) => result.error?.displayMessage ?? result.message);
  return claims.length === 0 ? '' : [...claims, response?.body ?? 'no answer'].join('\n');
}

// Samples that write come last, because the others count the sample data.
const names = await filesIn(sampleFolder, '.http');
const writes = await Promise.all(names.map(async (name) => /^mutation /m.test(await readFile(name, 'utf8'))));
const files = [...names.filter((_, place) => !writes[place]), ...names.filter((_, place) => writes[place])];

test('There are samples', () => assert.notEqual(files.length, 0));

for (const file of files) {
  const name = basename(file);
  const written = [...(await readFile(file, 'utf8')).matchAll(/^# @name (\S+)$/gm)].map((match) => match[1]);
  const { requests } = await send(name);

  test(`${name} gives each request a name, and each is sent`, () => {
    assert.deepEqual(
      requests.map((request) => request.name),
      written,
    );
  });

  for (const request of requests) {
    test(`${name}: ${request.name}`, () => {
      assert.notEqual(request.testResults?.length ?? 0, 0, 'A sample without an assertion proves nothing.');
      assert.ok(complaint(request) === '', complaint(request));
    });
  }
}
