// Each request in http-samples is sent to the running host, and what it claims of the answer is true.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../support/files.mjs';
import { hostOrigin, sampleFolder } from '../support/places.mjs';

const packageFile = createRequire(import.meta.url).resolve('httpyac/package.json');
const httpyac = join(dirname(packageFile), JSON.parse(await readFile(packageFile, 'utf8')).bin.httpyac);

// httpyac ends with a code of its own when an assertion fails; its JSON says which one, so the code adds nothing.
const send = (file) =>
  new Promise((resolve, reject) => {
    const options = [httpyac, 'send', basename(file), '--all', '--json', '--env', 'local', '--var', `baseUrl=${hostOrigin()}`];
    execFile(process.execPath, options, { cwd: sampleFolder, maxBuffer: 64 * 1024 * 1024 }, (failure, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(new Error(`httpyac gave no answer for ${file}: ${failure?.message ?? ''}\n${stdout}${stderr}`));
      }
    });
  });

const failuresOf = (request) =>
  request.testResults
    .filter((result) => result.status !== 'SUCCESS')
    .map((result) => `line ${request.line + 1}: ${result.error?.displayMessage ?? result.message}\n${request.response?.body ?? 'no answer'}`);

const files = await filesIn(sampleFolder, '.http');

test('There are samples', () => assert.notEqual(files.length, 0));

for (const file of files) {
  const written = [...(await readFile(file, 'utf8')).matchAll(/^# @name (\S+)$/gm)].map(([, name]) => name);

  test(`${basename(file)}`, async (context) => {
    const { requests } = await send(file);
    assert.deepEqual(
      requests.map((request) => request.name),
      written,
      'every request has a name and every named request is sent',
    );

    for (const request of requests) {
      await context.test(`${basename(file)}: ${request.name}`, () => {
        assert.notEqual(request.testResults?.length ?? 0, 0, 'a sample without an assertion proves nothing');
        assert.deepEqual(failuresOf(request), []);
      });
    }
  });
}
