// The schema of the running Host equals the committed schema.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildASTSchema,
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { hostOrigin } from '../support/places.mjs';
import { readSchema, readSchemaText } from '../support/schema.mjs';

const introspection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
});

// Introspection does not report applied directives, so both sides are compared without them.
const plain = (schema) => buildSchema(printSchema(schema));

async function introspect() {
  const response = await fetch(`${hostOrigin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: introspection }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return plain(buildClientSchema(data));
}

const differences = async (before, after) => (await diff(before, after)).map((change) => `${change.path}: ${change.message}`);

test('Introspection of the running host and schema.graphql do not differ', async () => {
  assert.deepEqual(await differences(plain(await readSchema()), await introspect()), []);
});

test('The comparison sees a field that is missing', async () => {
  const committed = plain(await readSchema());
  const isTakt = (node) => node.name.value === 'taktSeconds';
  const without = buildASTSchema(
    visit(parse(printSchema(committed)), { FieldDefinition: (node) => (isTakt(node) ? null : undefined) }),
  );

  const changes = await diff(committed, without);

  assert.deepEqual(
    changes.map(({ path, criticality }) => [path, criticality.level]),
    [['Project.taktSeconds', CriticalityLevel.Breaking]],
  );
});

/** The first line in which two texts differ. */
function firstDifference(actual, expected) {
  const [published, committed] = [actual, expected].map((text) => text.trim().split('\n'));
  const index = committed.findIndex((line, place) => line !== published[place]);
  const line = index < 0 && published.length > committed.length ? committed.length : index;
  return line < 0 ? undefined : { line: line + 1, published: published[line], committed: committed[line] };
}

for (const address of ['/graphql?sdl', '/graphql/schema.graphql']) {
  test(`The schema is published at ${address} as it is committed`, async () => {
    const response = await fetch(`${hostOrigin()}${address}`);

    assert.equal(response.status, 200);
    assert.equal(firstDifference(await response.text(), await readSchemaText()), undefined);
  });
}
