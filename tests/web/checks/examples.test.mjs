// The running host answers the queries among the examples of the page at /graphql without errors and with data.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { test } from 'node:test';
import { parse } from 'graphql';
import { filesIn } from '../support/files.mjs';
import { exampleFolder, hostOrigin } from '../support/places.mjs';

/** Every list in an answer, at any depth. */
const listsIn = (value) => {
  if (value === null || typeof value !== 'object') {
    return [];
  }
  const inner = Object.values(value).flatMap(listsIn);
  return Array.isArray(value) ? [value, ...inner] : inner;
};

for (const file of await filesIn(exampleFolder, '.graphql')) {
  const text = await readFile(file, 'utf8');
  // The others need a file or a socket: ide-files.test.mjs and ide-events.test.mjs run them at the page.
  if (parse(text).definitions[0].operation !== 'query') continue;
  test(`${basename(file)} is answered`, async () => {
    const response = await fetch(`${hostOrigin()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text }),
    });
    const { data, errors } = await response.json();

    assert.equal(errors, undefined, JSON.stringify(errors, null, 2));
    assert.ok(listsIn(data).some((list) => list.length > 0), 'an example without an item shows nothing');
  });
}
