// A page of another origin uses the API in a browser: requests, sign-in, events, files and sockets.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { startHost } from '../support/host.mjs';
import { startPages } from '../support/page-server.mjs';

// Each test is skipped separately, because a skipped suite looks like a pass.
const inBrowser = { skip: noBrowser };

// Runs in the page. Each answer is what its script sees, or the failure that the browser reports.
const tryEverything = async ({ api, person }) => {
  const seen = async (work) => work().catch((failure) => failure.name);
  const json = { 'content-type': 'application/json' };
  const post = (body, headers = {}) => fetch(`${api}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });
  const query = await seen(async () => {
    const answer = await post({ query: '{ projects { totalCount } }' }, { 'x-request-id': 'from-afar' });
    return { id: answer.headers.get('x-request-id'), count: (await answer.json()).data.projects.totalCount };
  });
  const tag = await seen(async () => (await fetch(`${api}/graphql?query={projects{totalCount}}`)).headers.get('etag') !== null);
  const me = await seen(async () => {
    const login = await fetch(`${api}/account/login`, { method: 'POST', headers: json, body: JSON.stringify(person) });
    const { accessToken } = await login.json();
    return (await (await post({ query: '{ me { email } }' }, { authorization: `Bearer ${accessToken}` })).json()).data.me.email;
  });
  const event = await seen(async () => {
    const answer = await post({ query: 'subscription { changes(after: "Y2hhbmdlOjA=") { cursor } }' }, { accept: 'text/event-stream' });
    const events = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ''; ; ) {
      const { value, done } = await events.read();
      text += value ?? '';
      if (done || text.includes('event: next')) {
        await events.cancel();
        return text.includes('event: next');
      }
    }
  });
  const files = await seen(async () => {
    const form = new FormData();
    form.append('operations', JSON.stringify({ query: '{ __typename }' }));
    form.append('map', '{}');
    return (await fetch(`${api}/graphql`, { method: 'POST', headers: { 'graphql-preflight': '1' }, body: form })).status;
  });
  const socket = await new Promise((resolve) => {
    const opened = new WebSocket(`${api.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    opened.onopen = () => opened.send('{"type":"connection_init"}');
    opened.onmessage = ({ data }) => resolve(JSON.parse(data).type);
    opened.onerror = () => resolve('error');
  });
  return { query, tag, me, event, files, socket };
};

describe('A page of another origin', () => {
  let pages;
  let host;
  let browser;
  before(async () => {
    pages = await startPages();
    host = await startHost({ 'GraphQL:AllowedOrigins:0': pages.allowed });
    browser = noBrowser ? undefined : await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await host?.stop();
    await pages?.stop();
  });

  const from = async (origin) => {
    await browser.page.goto(origin);
    return browser.page.evaluate(tryEverything, { api: host.origin, person: await host.person('Planner') });
  };

  test('uses everything where the operator allows its origin', inBrowser, async () => {
    const { email } = await host.person('Planner');

    assert.deepEqual(await from(pages.allowed), {
      query: { id: 'from-afar', count: 9 },
      tag: true,
      me: email,
      event: true,
      files: 401,
      socket: 'connection_ack',
    });
  });

  test('gets nothing where the operator does not', inBrowser, async () => {
    assert.deepEqual(await from(pages.other), {
      query: 'TypeError',
      tag: 'TypeError',
      me: 'TypeError',
      event: 'TypeError',
      files: 'TypeError',
      socket: 'error',
    });
  });
});
