// The audit suite of graphql-http for GraphQL over HTTP: warnings and notices are failures too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { hostOrigin } from '../support/places.mjs';

// Two audits expect application/json without an Accept header. The specification has changed since, and HotChocolate
// answers application/graphql-response+json; so does this server (docs/hotchocolate.md, D66).
const chosen = new Map([
  ['47DE', /^Response header content-type does not contain application\/json/],
  ['80D8', /^Response header content-type does not contain application\/json/],
]);

const audits = serverAudits({ url: `${hostOrigin()}/graphql`, fetchFn: fetch });

test('The audit suite is the one the contract names, with 61 audits, the chosen deviations among them', () => {
  assert.equal(audits.length, 61);
  assert.deepEqual(audits.map(({ id }) => id).filter((id) => chosen.has(id)).sort(), ['47DE', '80D8']);
});

for (const audit of audits) {
  test(`Audit ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    if (chosen.has(audit.id)) {
      assert.equal(result.status, 'warn', 'a chosen deviation is gone: take it off the list');
      assert.match(result.reason, chosen.get(audit.id));
    } else {
      assert.equal(result.status, 'ok', result.reason);
    }
  });
}
