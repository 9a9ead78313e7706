// Server-sent events in distinct connections mode, with the graphql-sse client.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { startToy, take } from '../support/toy.mjs';

const limit = { timeout: 60_000 };
let toy;

before(async () => {
  toy = await startToy({ KeepAliveInterval: '00:00:01' });
}, limit);
// The subscribers of the test before have left, so each count is of this test alone.
beforeEach(() => toy.hasSubscribers(0), limit);
after(() => toy.stop());

const connect = (options = {}) => createClient({ url: toy.url, singleConnection: false, retryAttempts: 0, ...options });

test('A query is answered once', limit, async () => {
  assert.deepEqual(await take(connect().iterate({ query: '{ hello }' }), 9), [{ data: { hello: '你好' } }]);
});

test('A mutation is answered once', limit, async () => {
  const query = 'mutation Say($text: String!) { publish(text: $text) }';
  assert.deepEqual(await take(connect().iterate({ query, variables: { text: 'x' } }), 9), [{ data: { publish: 0 } }]);
});

test('A subscription is answered event by event until the server completes it', limit, async () => {
  const answers = await take(connect().iterate({ query: 'subscription { countdown }' }), 9);
  assert.deepEqual(answers.map((answer) => answer.data.countdown), ['3', '2', '1']);
});

test('A document that does not validate is a result like any other', limit, async () => {
  const [answer, ...more] = await take(connect().iterate({ query: '{ nothing }' }), 9);
  assert.equal(more.length, 0);
  assert.match(answer.errors[0].message, /nothing/);
});

test('Events keep coming through comments of silence', limit, async () => {
  const news = connect().iterate({ query: 'subscription { news }' });
  const first = news.next();
  await toy.hasSubscribers(1);
  // Longer than the interval between comments.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  await toy.publish('late');
  assert.equal((await first).value.data.news, 'late');
  await news.return();
  await toy.hasSubscribers(0);
});

test('Ending frees the subscription of the server', limit, async () => {
  const news = connect().iterate({ query: 'subscription { news }' });
  const next = news.next();
  await toy.hasSubscribers(1);
  await toy.publish('one');
  assert.equal((await next).value.data.news, 'one');
  await news.return();
  await toy.hasSubscribers(0);
});

test('A source that fails is a last result with an error', limit, async () => {
  const news = connect().iterate({ query: 'subscription { news }' });
  const next = news.next();
  await toy.hasSubscribers(1);
  await toy.ask('mutation { fail }');
  assert.equal((await next).value.errors[0].message, 'Unexpected Execution Error');
  assert.equal((await news.next()).done, true);
});

test('A server that stops makes the client connect again', limit, async () => {
  const first = await startToy();
  let url = first.url;
  let second;
  const client = createClient({
    url: () => url,
    singleConnection: false,
    retryAttempts: 5,
    retry: async () => {
      second ??= await startToy();
      url = second.url;
    },
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
  client.dispose();
  await second.stop();
});

test('Accepting both, a query is JSON and a subscription is a stream', limit, async () => {
  const ask = (query) =>
    fetch(toy.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify({ query }),
    });
  assert.match((await ask('{ hello }')).headers.get('content-type'), /^application\/json/);
  assert.match((await ask('subscription { countdown }')).headers.get('content-type'), /^text\/event-stream/);
});
