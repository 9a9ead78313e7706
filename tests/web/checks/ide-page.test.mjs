// The page for browsers at /graphql: complete and from this origin; every other client gets JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOrigin } from '../support/places.mjs';

const address = `${hostOrigin()}/graphql`;
const asBrowser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

test('A browser gets the page', async () => {
  const response = await fetch(address, { headers: asBrowser });

  assert.equal(response.status, 200);
  assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await response.text(), /<html lang="zh-CN">/);
});

test('Every file the page names is served from the same origin with its own type', async () => {
  const page = await (await fetch(address, { headers: asBrowser })).text();
  // Below the path of a proxy the page has its own base, and its files are relative to it.
  const base = new URL(page.match(/<base href="([^"]+)"/)?.[1] ?? '', address);
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(js|css))"/g)];
  assert.ok(named.length >= 2, 'the page names a script and a style sheet');

  for (const [, path, kind] of named) {
    const response = await fetch(new URL(path, base));
    assert.equal(new URL(response.url).origin, new URL(address).origin);
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('content-type') ?? '', kind === 'js' ? /^text\/javascript/ : /^text\/css/);
  }
});

test('A client that is no browser gets JSON', async () => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });

  assert.match(response.headers.get('content-type') ?? '', /^application\/graphql-response\+json/);
  assert.deepEqual(await response.json(), { data: { __typename: 'Query' } });
});
