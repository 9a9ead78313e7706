// The page at /graphql in the hands of a newcomer: open, run the first example, read the result, open the docs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { noBrowser, openBrowser } from '../support/browser.mjs';
import { exampleNames } from '../support/examples.mjs';
import { hands, socketsOf } from '../support/ide.mjs';
import { hostOrigin } from '../support/places.mjs';

const origin = hostOrigin();

// Each test is skipped separately, because a skipped suite looks like a pass.
const inBrowser = { skip: noBrowser };

describe('The page at /graphql', () => {
  let browser;
  before(async () => {
    browser = noBrowser ? undefined : await openBrowser();
  });
  after(() => browser?.close());

  test('opens with a Chinese title and one tab per example', inBrowser, async () => {
    const { page, picture } = browser;
    await page.goto(`${origin}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await picture('ide-opened');

    assert.match(await page.title(), /^重点项目/);
    assert.deepEqual(await page.locator('.graphiql-tab-button').allTextContents(), await exampleNames());
  });

  test('answers the first example with 20 亿元, 15,000,000 a year and 6.5 s', inBrowser, async () => {
    const { page, picture } = browser;
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('CompressorBase') === true);
    await page.locator('.graphiql-execute-button').click();
    const { data } = await (await answered).json();
    const shown = page.locator('.graphiql-response .view-lines').filter({ hasText: 'totalInvestment' });
    await shown.waitFor();
    await picture('ide-compressor-base');

    const [base] = data.projects.nodes;
    assert.equal(base.totalInvestment.amount, 20);
    assert.equal(base.plannedCapacity.quantity, 15_000_000);
    assert.equal(base.taktSeconds, 6.5);
    assert.match((await shown.innerText()).replaceAll('\u00a0', ' '), /"amount": 20(\.0+)?,/);
  });

  test('follows a subscription over a socket until it is stopped', inBrowser, async () => {
    const { page, picture } = browser;
    const opened = page.waitForEvent('websocket');
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    // After sequence 0: the first entries of the log.
    await page.keyboard.insertText('subscription Follow { changes(after: "Y2hhbmdlOjA=") { cursor change { entity kind } } }');
    // The tab shows the name after parsing; until then the page treats every operation as a query.
    await page.locator('.graphiql-tab-button', { hasText: 'Follow' }).waitFor();
    await page.locator('.graphiql-execute-button').click();
    const socket = await opened;
    await page.locator('.graphiql-response .view-lines').filter({ hasText: 'CREATED' }).waitFor();
    await picture('ide-subscription');
    await page.locator('.graphiql-execute-button').click();

    assert.equal(socket.url(), `${origin.replace('http', 'ws')}/graphql`);
  });

  test('sends what was pasted a moment ago, over a socket or not, as the pasted text says', inBrowser, async () => {
    const { page } = browser;
    const { newTab, write, run, shows } = hands(page);
    const sockets = socketsOf(page);
    await newTab();
    await write('query First { organisations(first: 1) { nodes { kind } } }');
    await page.locator('.graphiql-tab-button', { hasText: 'First' }).waitFor();
    await run();
    await shows('kind');

    await write('subscription Second { changes(after: "Y2hhbmdlOjA=") { cursor } }');
    await run();
    await shows('cursor');
    await run();
    await write('query Third { projects(first: 1) { totalCount } }');
    await run();
    await shows('totalCount');

    assert.deepEqual(
      sockets.map(({ sent }) => sent.find(({ type }) => type === 'subscribe').payload.operationName),
      ['Second'],
    );
  });

  test('marks a field that the schema does not have', inBrowser, async () => {
    const { page } = browser;
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ projects { nodes { nickname } } }');

    await page.locator('.graphiql-query-editor .squiggly-error').waitFor();
  });

  test('shows the docs of the schema', inBrowser, async () => {
    const { page, picture } = browser;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'projects', exact: true }).waitFor();
    await picture('ide-docs');
  });

  test('keeps a history of what was run', inBrowser, async () => {
    const { page, picture } = browser;
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'CompressorBase' }).waitFor();
    await picture('ide-history');
  });

  test('asked nobody but its own host and complained of nothing', inBrowser, () => {
    const elsewhere = browser.requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin);

    assert.ok(browser.requests.some((url) => /worker/i.test(url)), 'the editor runs its workers');
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(browser.complaints, []);
  });
});
