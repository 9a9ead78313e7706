// Every published document is valid against the contract and uses no deprecated field.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { test } from 'node:test';
import { validate } from '@graphql-inspector/core';
import { Source } from 'graphql';
import { filesIn } from '../support/files.mjs';
import { documentFolder, exampleFolder } from '../support/places.mjs';
import { readSchema } from '../support/schema.mjs';

const schema = await readSchema();

const problemsOf = (text, name) =>
  validate(schema, [new Source(text, name)], { strictDeprecated: true }).flatMap(({ errors, deprecated }) =>
    [...errors, ...deprecated].map((problem) => problem.message),
  );

const folders = { 'examples of the page at /graphql': exampleFolder, 'documents of the tests': documentFolder };

for (const [title, folder] of Object.entries(folders)) {
  const files = await filesIn(folder, '.graphql');

  test(`There are ${title}`, () => assert.notEqual(files.length, 0));

  for (const file of files) {
    test(`${basename(file)} is valid against the schema`, async () => {
      assert.deepEqual(problemsOf(await readFile(file, 'utf8'), basename(file)), []);
    });
  }
}

test('A document that asks for an unknown field is refused', () => {
  assert.equal(problemsOf('query Wrong { projects { nodes { nickname } } }', 'wrong.graphql').length, 1);
});
