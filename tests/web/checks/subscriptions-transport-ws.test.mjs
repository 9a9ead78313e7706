// The legacy graphql-ws protocol with its own client, and a raw socket for the order of messages.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { SubscriptionClient } from 'subscriptions-transport-ws';
import { WebSocket } from 'ws';
import { startToy } from '../support/toy.mjs';

const limit = { timeout: 60_000 };
let toy;

before(async () => {
  toy = await startToy({ KeepAliveInterval: '00:00:01' });
}, limit);
// The subscribers of the test before have left, so each count is of this test alone.
beforeEach(() => toy.hasSubscribers(0), limit);
after(() => toy.stop());

const connect = (connectionParams, connectionCallback) =>
  new SubscriptionClient(toy.socketUrl, { reconnect: false, connectionParams, connectionCallback }, WebSocket);

/** All results of an operation after its completion. */
const answers = (client, request) =>
  new Promise((resolve, reject) => {
    const seen = [];
    client.request(request).subscribe({ next: (answer) => seen.push(answer), error: reject, complete: () => resolve(seen) });
  });

test('A query is answered once', limit, async () => {
  const client = connect();
  assert.deepEqual(await answers(client, { query: '{ hello }' }), [{ data: { hello: '你好' } }]);
  client.close();
});

test('A mutation with variables is answered once', limit, async () => {
  const client = connect();
  const query = 'mutation Say($text: String!) { publish(text: $text) }';
  assert.deepEqual(await answers(client, { query, operationName: 'Say', variables: { text: '新闻' } }), [{ data: { publish: 0 } }]);
  client.close();
});

test('A subscription is answered event by event until the server completes it', limit, async () => {
  const client = connect();
  const seen = await answers(client, { query: 'subscription { countdown }' });
  assert.deepEqual(seen.map((answer) => answer.data.countdown), ['3', '2', '1']);
  client.close();
});

test('Ending one subscription frees only that one', limit, async () => {
  const client = connect();
  const next = { first: undefined, second: undefined };
  const follow = (name) => client.request({ query: 'subscription { news }' })
    .subscribe({ next: (answer) => next[name]?.(answer.data.news) });
  const arrival = (name) => new Promise((resolve) => (next[name] = resolve));
  const first = follow('first');
  follow('second');
  await toy.hasSubscribers(2);
  const both = Promise.all([arrival('first'), arrival('second')]);
  await toy.publish('to both');
  assert.deepEqual(await both, ['to both', 'to both']);

  first.unsubscribe();
  await toy.hasSubscribers(1);
  const one = arrival('second');
  await toy.publish('to one');
  assert.equal(await one, 'to one');
  client.close();
  await toy.hasSubscribers(0);
});

test('A document that does not validate is an error of its operation alone', limit, async () => {
  const client = connect();
  await assert.rejects(answers(client, { query: '{ nothing }' }), (error) => error.message.includes('nothing'));
  assert.deepEqual(await answers(client, { query: '{ hello }' }), [{ data: { hello: '你好' } }]);
  client.close();
});

test('The caller is who the init payload says, and a refused one learns why', limit, async () => {
  const client = connect({ name: 'alice' });
  const seen = await new Promise((resolve) => client.request({ query: 'subscription { caller }' }).subscribe({ next: resolve }));
  assert.deepEqual(seen, { data: { caller: 'someone' } });
  client.close();

  let stranger;
  const refusal = await new Promise((resolve) => (stranger = connect({ name: 'stranger' }, resolve)));
  assert.deepEqual(refusal, { message: 'Forbidden' });
  stranger.close();
});

test('A socket sees init, ack, ka, start, data, error, complete, stop and terminate in their order', limit, async () => {
  const socket = new WebSocket(toy.socketUrl, ['graphql-ws']);
  const messages = [];
  let told = () => {};
  socket.on('message', (text) => {
    messages.push(JSON.parse(text));
    told();
  });
  const closed = new Promise((resolve) => socket.on('close', (code) => resolve(code)));
  const send = (message) => socket.send(JSON.stringify(message));
  const until = async (met) => {
    while (!met(messages)) {
      await new Promise((resolve) => (told = resolve));
    }
  };
  const last = (type, id) => messages.some((message) => message.type === type && message.id === id);

  await new Promise((resolve) => socket.on('open', resolve));
  send({ type: 'connection_init', payload: {} });
  await until(() => messages.length >= 2);
  assert.deepEqual(messages.slice(0, 2), [{ type: 'connection_ack' }, { type: 'ka' }]);
  send({ id: '1', type: 'start', payload: { query: '{ hello }' } });
  await until(() => last('complete', '1'));
  send({ id: '2', type: 'start', payload: { query: '{ nothing }' } });
  await until(() => last('error', '2'));
  send({ id: '3', type: 'start', payload: { query: 'subscription { news }' } });
  await toy.hasSubscribers(1);
  await toy.publish('one');
  await until(() => last('data', '3'));
  send({ id: '3', type: 'stop' });
  await until(() => last('complete', '3'));
  await toy.hasSubscribers(0);
  const alive = messages.filter(({ type }) => type === 'ka').length;
  await until(() => messages.filter(({ type }) => type === 'ka').length > alive);
  send({ type: 'connection_terminate' });

  assert.equal(await closed, 1000);
  const { payload, ...error } = messages.find(({ type }) => type === 'error');
  assert.deepEqual(error, { type: 'error', id: '2' });
  assert.match(payload.message, /nothing/);
  assert.deepEqual(
    messages.filter(({ type }) => type !== 'ka' && type !== 'error'),
    [
      { type: 'connection_ack' },
      { type: 'data', id: '1', payload: { data: { hello: '你好' } } },
      { type: 'complete', id: '1' },
      { type: 'data', id: '3', payload: { data: { news: 'one' } } },
      { type: 'complete', id: '3' },
    ],
  );
});

test('A client that offers both protocols gets the new one', limit, async () => {
  const socket = new WebSocket(toy.socketUrl, ['graphql-ws', 'graphql-transport-ws']);
  await new Promise((resolve) => socket.on('open', resolve));
  assert.equal(socket.protocol, 'graphql-transport-ws');
  socket.close();
});
