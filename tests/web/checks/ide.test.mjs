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

  test('opens with a Chinese title, the first example and a list of all examples', inBrowser, async () => {
    const { page, picture } = browser;
    await page.goto(`${origin}/graphql`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await picture('ide-opened');

    assert.match(await page.title(), /^重点项目/);
    const names = await exampleNames();
    assert.deepEqual(await page.locator('.graphiql-tab-button').allTextContents(), names.slice(0, 1));
    assert.deepEqual(await page.locator('.examples li strong').allTextContents(), names);
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
    await page.getByRole('button', { name: '新建标签页' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    // After sequence 0: the first entries of the log.
    await page.keyboard.insertText('subscription Follow { changes(after: "Y2hhbmdlOjA=") { cursor change { entity kind } } }');
    // The tab shows the name after parsing; until then the page treats every operation as a query.
    await page.locator('.graphiql-tab-button', { hasText: 'Follow' }).waitFor();
    await page.locator('.graphiql-execute-button').click();
    const socket = await opened;
    await page.locator('.events').filter({ hasText: 'CREATED' }).waitFor();
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
    await page.getByRole('button', { name: '新建标签页' }).click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ projects { nodes { nickname } } }');

    await page.locator('.graphiql-query-editor .squiggly-error').waitFor();
  });

  test('finds and opens an example by a word of its purpose, once', inBrowser, async () => {
    const { page } = browser;
    const example = page.locator('.examples li button');
    await page.getByLabel('搜索示例').fill('时差');
    await example.filter({ hasText: '关键线路' }).click();
    await page.locator('.graphiql-tab-button', { hasText: '关键线路' }).waitFor();
    assert.equal(await example.count(), 1);
    const opened = await page.locator('.graphiql-tab-button').count();
    await page.locator('.graphiql-tab-button').first().click();
    await example.click();

    assert.equal(await page.locator('.graphiql-tab-button').count(), opened);
    assert.match(await page.locator('.graphiql-query-editor .view-lines').innerText(), /CriticalPath/);
  });

  test('shows the docs of the schema', inBrowser, async () => {
    const { page, picture } = browser;
    await page.getByRole('button', { name: '显示接口文档' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'projects', exact: true }).waitFor();
    await picture('ide-docs');
  });

  test('finds types, fields and enum values by a word of their description', inBrowser, async () => {
    const { page, picture } = browser;
    const search = page.getByLabel('搜索名称和说明');
    const found = page.locator('.docs-found button');
    const asked = async (text, label) => {
      await search.fill(text);
      await found.filter({ has: page.getByText(label, { exact: true }) }).waitFor();
    };
    await asked('逾期', 'MilestoneStatus.OVERDUE');
    await asked('contradiction in a schedule', 'ScheduleFinding');
    await asked('重点项目', 'Project');
    await asked('import as the schedule', 'ImportScheduleInput');
    await search.fill('无此词语');
    await page.getByText('没有找到', { exact: true }).waitFor();
    await asked('关键线路', 'ProjectSchedule.criticalPath');
    await picture('ide-docs-search');
    await search.press('Enter');
    await page.locator('.graphiql-doc-explorer-title', { hasText: 'criticalPath' }).waitFor();

    assert.match(await page.locator('.graphiql-doc-explorer').innerText(), /ProjectSchedule[\s\S]*关键线路/);
  });

  test('keeps a history of what was run', inBrowser, async () => {
    const { page, picture } = browser;
    await page.getByRole('button', { name: '显示历史' }).click();
    await page.locator('.graphiql-history-item', { hasText: '压缩机生产基地' }).waitFor();
    await picture('ide-history');
  });

  test('asked nobody but its own host and complained of nothing', inBrowser, () => {
    const elsewhere = browser.requests.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== origin);

    assert.ok(browser.requests.some((url) => /worker/i.test(url)), 'the editor runs its workers');
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(browser.complaints, []);
  });
});
