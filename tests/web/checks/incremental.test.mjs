// Answers in parts, read by the clients that people use: urql, Apollo Client in both forms, and graphql-ws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { Client, fetchExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { hostOrigin } from '../support/places.mjs';

const limit = { timeout: 60_000 };
const url = `${hostOrigin()}/graphql`;

// One field is in both parts, so that it must be read once with the columns of both.
const query = `
  query Plan {
    projects(first: 1, where: { name: { contains: "压缩机" } }) {
      nodes {
        __typename id name
        schedule { __typename finish }
        ... @defer(label: "plan") {
          schedule { __typename start }
          scheduleRisk(iterations: 200) { __typename }
        }
        scheduleNodes(first: 5) { nodes @stream(initialCount: 2, label: "nodes") { __typename id name } }
      }
    }
  }`;

const whole = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query }),
}).then((response) => response.json());

// Apollo Client asks for the type of every object.
const withoutTypes = (data) => JSON.parse(JSON.stringify(data, (key, value) => (key === '__typename' ? undefined : value)));

function check(answers, data) {
  assert.equal(whole.errors, undefined, JSON.stringify(whole.errors));
  assert.ok(answers.length >= 2, `${answers.length} answers`);
  const [first, last] = [answers[0], answers.at(-1)].map((answer) => data(answer).projects.nodes[0]);
  assert.equal(first.name, whole.data.projects.nodes[0].name);
  assert.equal(first.scheduleRisk, undefined);
  assert.equal(first.scheduleNodes.nodes.length, 2);
  assert.deepEqual(JSON.parse(JSON.stringify(last)), whole.data.projects.nodes[0]);
}

test('urql merges the parts', limit, async () => {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const answers = [];
  await new Promise((resolve) => {
    client.query(query, {}).subscribe((answer) => {
      assert.equal(answer.error, undefined);
      answers.push(structuredClone(answer.data));
      if (!answer.hasNext) resolve();
    });
  });
  check(answers, (data) => data);
});

for (const Handler of [Defer20220824Handler, GraphQL17Alpha9Handler]) {
  test(`Apollo Client merges the parts with its ${Handler.name}`, limit, async () => {
    const client = new ApolloClient({
      link: new HttpLink({ uri: url }),
      cache: new InMemoryCache(),
      incrementalHandler: new Handler(),
    });
    const answers = [];
    // The earlier form has no streams in this client.
    const document = Handler === Defer20220824Handler ? query.replace(/@stream\([^)]*\)/, '') : query;
    await new Promise((resolve, reject) => {
      client.watchQuery({ query: gql(document), fetchPolicy: 'no-cache', errorPolicy: 'none' }).subscribe({
        next(answer) {
          if (answer.error) reject(answer.error);
          if (answer.data) answers.push(structuredClone(answer.data));
          if (!answer.loading) resolve();
        },
        error: reject,
      });
    });
    assert.ok(answers.length >= 2, `${answers.length} answers`);
    assert.equal(answers[0].projects.nodes[0].scheduleRisk, undefined);
    assert.deepEqual(withoutTypes(answers.at(-1)), withoutTypes(whole.data));
  });
}

for (const version of ['v0.1', 'v0.2']) {
  test(`A socket sends the parts in the form ${version}`, limit, async () => {
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: { incrementalSpec: version },
    });
    const answers = [];
    for await (const answer of client.iterate({ query })) answers.push(answer);
    await client.dispose();
    assert.equal(answers.length, 3);
    assert.deepEqual(answers.map((answer) => answer.hasNext), [true, true, false]);
    assert.equal('pending' in answers[0], version === 'v0.2');
    assert.equal(answers[0].data.projects.nodes[0].scheduleRisk, undefined);
    assert.equal(answers[1].incremental[0].data.scheduleRisk.__typename, 'ScheduleRiskAnalysis');
    assert.equal(answers[2].incremental[0].items.length, 3);
  });
}
