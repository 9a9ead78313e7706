// The messages of Strawberry Shake 15, whose packages cannot be restored here: its bodies, headers and socket protocol.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { WebSocket } from 'ws';
import { startHost } from '../support/host.mjs';

// A host starts slowly while a busy machine builds.
const limit = { timeout: 120_000 };
const accept = 'application/graphql-response+json, multipart/mixed, application/json, text/event-stream';
// The generated client sends its documents without insignificant white space and with __typename.
const query = 'query ProjectList($first: Int) { projects(first: $first) { __typename nodes { __typename id name } } }';
const subscription = 'subscription Follow($after: String) { changes(after: $after) { __typename cursor } }';
const hash = createHash('md5').update(query).digest('hex');

describe('Strawberry Shake', () => {
  let host, documents;
  before(async () => {
    documents = await mkdtemp(join(tmpdir(), 'projects-documents-'));
    await writeFile(join(documents, `${hash}.graphql`), query);
    host = await startHost({ 'GraphQL:Operations:Folder': documents });
  }, limit);
  after(async () => {
    await host?.stop();
    await rm(documents, { recursive: true });
  });

  const post = async (body) => {
    const response = await fetch(`${host.origin}/graphql`, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    });
    return { status: response.status, type: response.headers.get('content-type'), ...(await response.json()) };
  };
  const variables = { first: 1 };

  test('sends the query with its name and variables', limit, async () => {
    const { status, type, data, errors } = await post({ query, operationName: 'ProjectList', variables });

    assert.equal(status, 200);
    assert.match(type, /^application\/graphql-response\+json/);
    assert.equal(errors, undefined);
    assert.equal(data.projects.nodes[0].__typename, 'Project');
  });

  test('sends the hash of a persisted operation, alone or with the query of older versions', limit, async () => {
    const alone = await post({ id: hash, operationName: 'ProjectList', variables });
    const both = await post({ id: hash, query, operationName: 'ProjectList', variables });

    assert.equal(alone.data.projects.nodes.length, 1);
    assert.deepEqual(both.data, alone.data);
  });

  test('reads code and message of an error that it turns into an exception', limit, async () => {
    const { data, errors } = await post({ id: 'unknown', operationName: 'ProjectList', variables });

    assert.equal(data, undefined);
    assert.equal(errors[0].extensions.code, 'HC0020');
    assert.equal(typeof errors[0].message, 'string');
  });

  test('subscribes by start and reads data until it sends stop', limit, async () => {
    const socket = new WebSocket(`${host.origin.replace('http', 'ws')}/graphql`, 'graphql-ws');
    const heard = [];
    const send = (message) => socket.send(JSON.stringify(message));
    const next = (type) =>
      new Promise((resolve) => {
        const look = () => {
          const found = heard.find((message) => message.type === type);
          if (found) resolve(found);
          else socket.once('message', () => setImmediate(look));
        };
        look();
      });
    socket.on('message', (text) => heard.push(JSON.parse(text)));
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    send({ type: 'connection_init' });
    await next('connection_ack');
    const id = '6b3c2b0d5c1f4b0f9a4e7d3f2c1b0a99';
    send({ type: 'start', id, payload: { query: subscription, operationName: 'Follow', variables: { after: 'Y2hhbmdlOjA=' } } });
    const event = await next('data');
    send({ type: 'stop', id });
    await next('complete');
    send({ type: 'connection_terminate' });
    const [code] = await new Promise((resolve) => socket.once('close', (...how) => resolve(how)));

    assert.equal(socket.protocol, 'graphql-ws');
    assert.equal(event.id, id);
    assert.equal(event.payload.data.changes.__typename, 'ChangeEvent');
    assert.equal(code, 1000);
  });
});
