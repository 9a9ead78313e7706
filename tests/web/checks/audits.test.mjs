// GraphQL over HTTP, as graphql-http's own audit suite asks for it: a warning or a notice is a failure here too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { hostOrigin } from '../support/places.mjs';

const audits = serverAudits({ url: `${hostOrigin()}/graphql`, fetchFn: fetch });

test('The audit suite is the one the contract names, with 61 audits', () => {
  assert.equal(audits.length, 61);
});

for (const audit of audits) {
  test(`Audit ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, 'ok', result.reason);
  });
}
