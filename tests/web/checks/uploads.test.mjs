// Uploads by the GraphQL multipart request specification, sent by urql's client, and by fetch for invalid forms.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { startToy } from '../support/toy.mjs';

const limit = { timeout: 60_000 };
const preflight = { 'GraphQL-Preflight': '1' };
const upload = `mutation ($file: Upload, $files: [Upload], $input: FileInput) {
  upload(file: $file, files: $files, input: $input) { name contentType length text }
}`;
let toy;

before(async () => {
  toy = await startToy({ 'Uploads:MaxFileBytes': 5_000_000, 'Uploads:MaxTotalBytes': 5_000_000 });
}, limit);
after(() => toy.stop());

const connect = (headers = preflight) =>
  new Client({ url: toy.url, exchanges: [fetchExchange], preferGetMethod: false, fetchOptions: { headers } });
const send = (query, variables, headers) => connect(headers).mutation(query, variables).toPromise();

/** Posts a form built part by part. */
const post = async (parts, headers = preflight) => {
  const form = new FormData();
  for (const [name, ...value] of parts) {
    form.append(name, ...value);
  }
  const accept = 'application/graphql-response+json';
  const response = await fetch(toy.url, { method: 'POST', headers: { accept, ...headers }, body: form });
  const { data, errors } = await response.json();
  return { status: response.status, data, code: errors?.[0].extensions?.code, message: errors?.[0].message };
};
const operations = JSON.stringify({ query: upload, variables: { file: null } });
const map = JSON.stringify({ 0: ['variables.file'] });

test('A file arrives with its name, type and content', limit, async () => {
  const { data, error } = await send(upload, { file: new File(['阿尔法'], '计划 "一".xml', { type: 'application/xml' }) });
  assert.equal(error, undefined);
  assert.deepEqual(data.upload, [{ name: '计划 %22一%22.xml', contentType: 'application/xml', length: 9, text: '阿尔法' }]);
});

test('Files arrive in a list, in an input object, and one of them twice', limit, async () => {
  const [alpha, bravo] = [new File(['alpha'], 'a.txt', { type: 'text/plain' }), new File(['bravo'], 'b.txt', { type: 'text/plain' })];
  const { data, error } = await send(upload, { files: [alpha, bravo], input: { file: alpha, note: 'x' } });
  assert.equal(error, undefined);
  assert.deepEqual(data.upload.map((file) => [file.name, file.text]), [['a.txt', 'alpha'], ['b.txt', 'bravo'], ['a.txt', 'alpha']]);
});

test('A file too large for memory arrives byte by byte as it was sent', limit, async () => {
  const content = new Uint8Array(4_000_000).map((_, index) => (index * 2_654_435_761) >>> 24);
  const upload = 'mutation ($file: Upload!) { upload(file: $file) { length readHash } }';
  const { data, error } = await send(upload, { file: new Blob([content]) });
  assert.equal(error, undefined);
  assert.deepEqual(data.upload, [{ length: 4_000_000, readHash: createHash('sha256').update(content).digest('hex') }]);
});

test('Without a preflight header the client is told which one is needed', limit, async () => {
  const { error } = await send(upload, { file: new Blob(['alpha']) }, {});
  assert.match(error.message, /GraphQL-Preflight/);
});

test('A file that is too large is refused with its limit', limit, async () => {
  const file = new Blob([new Uint8Array(5_000_001)]);
  const { status, code, message } = await post([['operations', operations], ['map', map], ['0', file, 'a.bin']]);
  assert.deepEqual([status, code, message], [413, 'HC0010', 'Max GraphQL request size reached: file `0` is larger than 5000000 bytes.']);
});

for (const [name, parts, code] of [
  ['has its map before its operations', [['map', map], ['operations', operations], ['0', new Blob(['x'])]], 'HC0035'],
  ['has a file before its map', [['operations', operations], ['0', new Blob(['x'])], ['map', map]], 'HC0035'],
  ['has no operations', [['0', new Blob(['x'])]], 'HC0034'],
  ['has no map', [['operations', operations], ['0', new Blob(['x'])]], 'HC0044'],
  ['lacks a file', [['operations', operations], ['map', map]], 'HC0038'],
  ['maps a file to nowhere',
    [['operations', operations], ['map', JSON.stringify({ 0: ['variables.nowhere'] })], ['0', new Blob(['x'])]], 'HC0039'],
]) {
  test(`A form that ${name} is refused`, limit, async () => {
    const answer = await post(parts);
    assert.deepEqual([answer.status, answer.code], [400, code]);
  });
}

test('Operations may come as JSON with a type of its own', limit, async () => {
  const json = (text) => new Blob([text], { type: 'application/json' });
  const { data } = await post([['operations', json(operations)], ['map', json(map)], ['0', new Blob(['alpha']), 'a.txt']]);
  assert.equal(data.upload[0].text, 'alpha');
});
