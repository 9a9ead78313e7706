// graphql-transport-ws with the graphql-ws client, and raw sockets for invalid messages.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { startToy, take } from '../support/toy.mjs';

const protocol = 'graphql-transport-ws';
const limit = { timeout: 60_000 };
let toy;

before(async () => {
  toy = await startToy({ InitTimeout: '00:00:01', MaxMessageBytes: 4096 });
}, limit);
// The subscribers of the test before have left, so each count is of this test alone.
beforeEach(() => toy.hasSubscribers(0), limit);
after(() => toy.stop());

const connect = (options = {}) => createClient({ url: toy.socketUrl, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

/** Close code and reason for a socket that sends these messages. */
const closing = (messages, protocols = [protocol]) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(toy.socketUrl, protocols);
    socket.on('open', () => messages.forEach((message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message))));
    socket.on('close', (code, reason) => resolve([code, reason.toString()]));
    socket.on('error', reject);
  });

const init = { type: 'connection_init' };
const subscribe = (query, id = '1') => ({ id, type: 'subscribe', payload: { query } });

test('The client is acknowledged and told of its connection', limit, async () => {
  const client = connect({ lazy: false });
  await new Promise((resolve) => client.on('connected', resolve));
  await client.dispose();
});

test('A query is answered once', limit, async () => {
  const client = connect();
  assert.deepEqual(await take(client.iterate({ query: '{ hello }' }), 9), [{ data: { hello: '你好' } }]);
  await client.dispose();
});

test('A mutation with variables is answered once', limit, async () => {
  const client = connect();
  const query = 'mutation Say($text: String!) { publish(text: $text) }';
  const answers = await take(client.iterate({ query, operationName: 'Say', variables: { text: '新闻' } }), 9);
  assert.deepEqual(answers, [{ data: { publish: 0 } }]);
  await client.dispose();
});

test('A subscription is answered event by event until the server completes it', limit, async () => {
  const client = connect();
  const answers = await take(client.iterate({ query: 'subscription { countdown }' }), 9);
  assert.deepEqual(answers.map((answer) => answer.data.countdown), ['3', '2', '1']);
  await client.dispose();
});

test('Several subscriptions share a socket, and ending one frees only that one', limit, async () => {
  const client = connect();
  const one = client.iterate({ query: 'subscription { news }' });
  const other = client.iterate({ query: 'subscription { news }' });
  const [first, second] = [one.next(), other.next()];
  await toy.hasSubscribers(2);
  await toy.publish('to both');
  assert.equal((await first).value.data.news, 'to both');
  assert.equal((await second).value.data.news, 'to both');

  await one.return();
  await toy.hasSubscribers(1);
  await toy.publish('to one');
  assert.equal((await other.next()).value.data.news, 'to one');
  await client.dispose();
  await toy.hasSubscribers(0);
});

test('A document that does not validate is an error of its operation alone', limit, async () => {
  const client = connect();
  await assert.rejects(take(client.iterate({ query: '{ nothing }' }), 1), (errors) => errors[0].message.includes('nothing'));
  assert.deepEqual(await take(client.iterate({ query: '{ hello }' }), 9), [{ data: { hello: '你好' } }]);
  await client.dispose();
});

test('A source that fails ends with an error that tells no secret', limit, async () => {
  const client = connect();
  const news = client.iterate({ query: 'subscription { news }' });
  const next = news.next();
  await toy.hasSubscribers(1);
  await toy.ask('mutation { fail }');
  await assert.rejects(next, (errors) => errors[0].message === 'Unexpected Execution Error');
  await client.dispose();
});

test('The caller is who the init payload says', limit, async () => {
  const client = connect({ connectionParams: { name: 'alice' } });
  assert.deepEqual(await take(client.iterate({ query: 'subscription { caller }' }), 1), [{ data: { caller: 'someone' } }]);
  await client.dispose();
});

test('A refused caller learns 4403', limit, async () => {
  const client = connect({ connectionParams: { name: 'stranger' } });
  await assert.rejects(take(client.iterate({ query: '{ hello }' }), 1), { code: 4403, reason: 'Forbidden' });
});

test('A caller who loses their grants is closed with 4403', limit, async () => {
  const client = connect({ connectionParams: { name: 'bob' } });
  const next = client.iterate({ query: 'subscription { news }' }).next();
  await toy.hasSubscribers(1);
  await toy.ask('mutation { door(open: false) }');
  await assert.rejects(next, { code: 4403 });
  await toy.ask('mutation { door(open: true) }');
  await toy.hasSubscribers(0);
});

test('A slow client is closed with 4508, and resuming from a changed variable is what its retry sends', limit, async () => {
  const seen = [];
  const codes = [];
  // Each retry sends the payload again, so a cursor in its variables is where it resumes.
  const payload = { query: 'subscription News($queue: Int) { news(queue: $queue) }', variables: { queue: 1 } };
  const client = connect({
    retryAttempts: 5,
    retryWait: async () => {},
    shouldRetry: (event) => event.code === 4508,
    on: { closed: (event) => codes.push(event.code) },
  });
  const done = new Promise((resolve, reject) => {
    client.subscribe(payload, {
      next: (answer) => {
        seen.push(answer.data.news);
        payload.variables.queue = 1000;
        if (answer.data.news === 'after') {
          resolve();
        }
      },
      error: reject,
      complete: () => {},
    });
  });
  await toy.hasSubscribers(1);
  await toy.publish('before', 50);
  while (!codes.includes(4508)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await toy.hasSubscribers(1);
  await toy.publish('after');
  await done;
  assert.equal(seen.at(-1), 'after');
  await client.dispose();
});

test('A client that vanishes in mid-stream frees what it subscribed to', limit, async () => {
  const client = connect();
  let socket;
  client.on('connected', (connected) => (socket = connected));
  const next = client.iterate({ query: 'subscription { news }' }).next();
  await toy.hasSubscribers(1);
  socket.terminate();
  await assert.rejects(next);
  await toy.hasSubscribers(0);
});

test('A client that is killed off by a stopping server gets 1001 and connects again to the next one', limit, async () => {
  const first = await startToy();
  let url = first.socketUrl;
  let second;
  const codes = [];
  const client = createClient({
    url: () => url,
    webSocketImpl: WebSocket,
    retryAttempts: 5,
    retryWait: async () => {
      second ??= await startToy();
      url = second.socketUrl;
    },
    on: { closed: (event) => codes.push(event.code) },
  });
  const next = client.iterate({ query: 'subscription { news }' }).next();
  await first.hasSubscribers(1);
  await first.stop();
  while (second === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await second.hasSubscribers(1);
  await second.publish('again');
  assert.equal((await next).value.data.news, 'again');
  assert.equal(codes[0], 1001);
  await client.dispose();
  await second.stop();
});

for (const [name, messages, code, reason] of [
  ['4400 for what is no message', ['nonsense'], 4400, 'Message is not valid JSON'],
  ['4400 for a message of the server', [init, { type: 'next', id: '1', payload: {} }], 4400, "Message has an unknown 'type'"],
  ['4401 for an operation before the greeting', [subscribe('{ hello }')], 4401, 'Unauthorized'],
  ['4408 for silence', [], 4408, 'Connection initialisation timeout'],
  ['4409 for an id in use', [init, subscribe('subscription { news }'), subscribe('{ hello }')], 4409, 'Subscriber for 1 already exists'],
  ['4429 for a second init', [init, init], 4429, 'Too many initialisation requests'],
  ['4500 for trouble of its own', [{ ...init, payload: { name: 'trouble' } }], 4500, 'Internal server error'],
  ['1009 for a message too big', [JSON.stringify(init).padEnd(5000)], 1009, 'Message too big'],
]) {
  test(`The server closes with ${name}`, limit, async () => {
    assert.deepEqual(await closing(messages), [code, reason]);
  });
}

test('The server closes with 4406 when no protocol is asked for', limit, async () => {
  assert.deepEqual(await closing([], []), [4406, 'Subprotocol not acceptable']);
});

test('A page of another site may not connect', limit, async () => {
  const status = await new Promise((resolve) => {
    const socket = new WebSocket(toy.socketUrl, [protocol], { origin: 'https://evil.example' });
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    socket.on('open', () => resolve(101));
  });
  assert.equal(status, 403);
});
